import os
import os.path as op
from pathlib import Path
from os.path import abspath, dirname, join
BASE_DIR = Path(__file__).resolve().parent.parent
PROJECT = Path(__file__).resolve().parent
TEMPLATES_DIR = PROJECT / "templates"
DB = PROJECT.joinpath("data", "bakery.db")
TEXT = str(PROJECT / "x")
NAME = PROJECT.name == Path(dirname(abspath(__file__))).name
PARTS = (Path("a/b/c.tar.gz").name, Path("a/b/c.tar.gz").stem, Path("a/b/c.tar.gz").suffix, str(Path("a//b/./c/")), str(Path("a") / "/b"))
PARENTS = str(Path("/a/b/c").parents[1])
OLD = dirname(dirname(abspath(__file__)))
JOINED = join(OLD, "static", "")
DOTS = join(dirname(__file__), "..", "media")
NORMAL = op.normpath(DOTS)
REAL = op.abspath(op.join(op.dirname(__file__), os.pardir, "x"))
ABSOLUTE = join("/a", "/b", "c")
BASENAME = op.basename(OLD) == BASE_DIR.name
EXISTS = op.exists(join(dirname(abspath(__file__)), "settings.py"))
IS_FILE = (PROJECT / "settings.py").is_file()
READ = (PROJECT / "note.txt").read_text()
READ2 = open(PROJECT / "note.txt").read().strip()
SPLIT = op.splitext("bread.tar.gz")
HEAD = op.split("/a/b")
WITH = str(Path("/a/b.txt").with_suffix(".md")), str(Path("/a/b.txt").with_name("c.md"))
REL = str(Path("/a/b/c").relative_to("/a"))
ROOT_PARENT = str(Path("/").parent), dirname("/"), dirname("a"), dirname("/a"), dirname("/a/"), dirname("//a")
EMPTY_JOIN = join("", "a"), join("a", ""), join("a/", "b")
SLASHES = str(Path("//a/b")), str(Path("a/../b")), str(Path("."))
