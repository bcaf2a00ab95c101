import os
from pathlib import Path
import dotenv
dotenv.load_dotenv(Path(__file__).parent / "production.env", override=True)
NAME = os.environ["NAME"]
OTHER = os.environ.get("OTHER")
