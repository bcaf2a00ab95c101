import json
import os
from pathlib import Path
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "oven.json")) as handle:
    OVEN = json.load(handle)
SECOND = json.loads((Path(__file__).parent / "oven.json").read_text())
TEMPERATURE = OVEN["temperature"]
NAME = OVEN.get("name", "none")
MISSING = OVEN.get("missing", True)
TEXT = json.loads(os.environ.get("OVEN_JSON", "[1, true, null]"))
