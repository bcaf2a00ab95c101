import configparser
import os

HERE = os.path.dirname(os.path.abspath(__file__))


def read(**options):
    parser = configparser.ConfigParser(**options)
    parser.read(os.path.join(HERE, "shop.ini"))
    return [(name, parser.items(name, raw=True)) for name in parser.sections()]


def tried(**options):
    try:
        return read(**options)
    except configparser.Error as error:
        return type(error).__name__


USUAL = tried()
LOOSE = tried(strict=False)
BARE = tried(strict=False, allow_no_value=True)
INLINE = tried(strict=False, allow_no_value=True, inline_comment_prefixes=("#", ";"))
EQUALS = tried(strict=False, allow_no_value=True, delimiters=("=",))
COMMENTS = tried(strict=False, allow_no_value=True, comment_prefixes=("#", "tool"))
PLAIN = tried(strict=False, allow_no_value=True, interpolation=None)
NO_EMPTY = tried(strict=False, allow_no_value=True, empty_lines_in_values=False)
DEFAULTS = tried(defaults={"name": "none"}, strict=False, allow_no_value=True)

BARE_PARSER = configparser.RawConfigParser(allow_no_value=True, strict=False)
BARE_PARSER.read(os.path.join(HERE, "shop.ini"))
TOOL = BARE_PARSER.get("shop", "tool")
HAS_TOOL = BARE_PARSER.has_option("shop", "tool")
SHARE = BARE_PARSER["shop"]["share"]

TEXT = "[a]\nx = 1 # one\ny = %(x)s\n"
INTERPOLATED = configparser.ConfigParser(inline_comment_prefixes="#")
INTERPOLATED.read_string(TEXT)
Y = INTERPOLATED["a"]["y"]
UNINTERPOLATED = configparser.ConfigParser(interpolation=None)
UNINTERPOLATED.read_string(TEXT)
RAW_Y = UNINTERPOLATED["a"]["y"]
EXTENDED = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
EXTENDED.read_string("[a]\nx = 1\ny = ${x}\n")
EXTENDED_Y = EXTENDED["a"]["y"]
TWICE = configparser.ConfigParser(strict=False)
TWICE.read_string("[a]\nx = 1\n[a]\nx = 2\n")
TWICE_X = TWICE["a"]["x"]
POSITIONAL = configparser.ConfigParser({"x": "0"})
POSITIONAL.read_string("[a]\ny = 1\n")
POSITIONAL_X = POSITIONAL["a"]["x"]

# A frozenset is no set, and nothing changes it in place.
FROZEN = frozenset(["a", "b"])
ALSO_FROZEN = FROZEN
FROZEN |= {"c"}
KINDS = [isinstance(FROZEN, set), isinstance(FROZEN, frozenset), isinstance({"a"}, frozenset), isinstance(FROZEN | {"d"}, set), isinstance({"d"} | FROZEN, set), isinstance(FROZEN.union(["e"]), set), isinstance(FROZEN - {"c"}, (set, list))]
SIZES = [len(FROZEN), len(ALSO_FROZEN)]
EQUAL = FROZEN == {"a", "b", "c"}
