"""
Writes data/nginx-directives.json: every directive that nginx and its common modules have.

    python scripts/nginx-command-table.py /usr/sbin/nginx [modules ...] > /tmp/tables.json
    python scripts/nginx-directives.py /tmp/tables.json NGINX_GIT_CLONE > data/nginx-directives.json

What the installed program takes comes from its own tables. The releases' sources (https://github.com/nginx/nginx, tags
release-*) say since when and until when a name exists, and what other releases take: their arrays of ngx_command_t.

One line a directive and area, fields by "|": name, area, module, flags of the measured release (0: not in it), flags
of any release, reader of the value, its words or bounds in the measured release, in any release, since, until,
"s" for the modules that are part of the measured program, and where the value is kept (duplicates share it).
"""
import collections
import json
import re
import subprocess
import sys

tables = json.load(open(sys.argv[1]))
clone = sys.argv[2]
FIRST = (1, 12, 0)
BITS = {
    "NGX_CONF_NOARGS": 1, "NGX_CONF_TAKE1": 2, "NGX_CONF_TAKE2": 4, "NGX_CONF_TAKE3": 8, "NGX_CONF_TAKE4": 16, "NGX_CONF_TAKE5": 32,
    "NGX_CONF_TAKE6": 64, "NGX_CONF_TAKE7": 128, "NGX_CONF_TAKE12": 6, "NGX_CONF_TAKE13": 10, "NGX_CONF_TAKE23": 12, "NGX_CONF_TAKE34": 24,
    "NGX_CONF_TAKE123": 14, "NGX_CONF_TAKE1234": 30, "NGX_CONF_BLOCK": 0x100, "NGX_CONF_FLAG": 0x200, "NGX_CONF_ANY": 0x400,
    "NGX_CONF_1MORE": 0x800, "NGX_CONF_2MORE": 0x1000, "NGX_DIRECT_CONF": 0x10000, "NGX_MAIN_CONF": 0x1000000, "NGX_ANY_CONF": 0xFF000000,
    "NGX_EVENT_CONF": 0x2000000, "NGX_HTTP_MAIN_CONF": 0x2000000, "NGX_HTTP_SRV_CONF": 0x4000000, "NGX_HTTP_LOC_CONF": 0x8000000,
    "NGX_HTTP_UPS_CONF": 0x10000000, "NGX_HTTP_SIF_CONF": 0x20000000, "NGX_HTTP_LIF_CONF": 0x40000000, "NGX_HTTP_LMT_CONF": 0x80000000,
    "NGX_MAIL_MAIN_CONF": 0x2000000, "NGX_MAIL_SRV_CONF": 0x4000000, "NGX_STREAM_MAIN_CONF": 0x2000000, "NGX_STREAM_SRV_CONF": 0x4000000,
    "NGX_STREAM_UPS_CONF": 0x8000000, "NGX_CONF_1MORE": 0x800,
}
COMMAND = re.compile(r'\{\s*ngx_string\("([a-z0-9_]+)"\),\s*([A-Z0-9_|\s]+?),\s*(\w+),\s*([^,]+),\s*((?:offsetof\([^)]*\))|[^,]+),\s*(.+?)\s*\}', re.S)
ENUM = re.compile(r'ngx_conf_(?:enum|bitmask)_t\s+(\w+)\[\]\s*=\s*\{(.*?)\n\};', re.S)
BOUNDS = re.compile(r'ngx_conf_num_bounds_t\s+(\w+)\s*=\s*\{\s*ngx_conf_check_num_bounds,\s*(-?\d+),\s*(-?\d+)', re.S)
VARIABLES = re.compile(r'ngx_(?:http|stream)_variable_t\s+\w+\[\]\s*=\s*\{(.*?)\n\};', re.S)
LONE = re.compile(r'static ngx_str_t\s+\w+\s*=\s*ngx_string\("([a-z0-9_]+)"\)')


def git(*arguments, **more):
    return subprocess.run(["git", "-C", clone, *arguments], capture_output=True, check=True, **more).stdout


def area_of(path, flags):
    if flags == 0xFF000000 or flags & 0xFF000000 == 0xFF000000:
        return "any"
    if flags & 0x1000000:
        return "core"
    for area in ("http", "stream", "mail"):
        if path.startswith(f"src/{area}/"):
            return area
    return "events" if path.startswith("src/event/") else "core"


def parse(path, text):
    text = re.sub(r"^#.*$", "", text, flags=re.M)
    words = {name: re.findall(r'ngx_string\("([^"]*)"\)', body) for name, body in ENUM.findall(text)}
    bounds = {name: f"{low}..{high}" for name, low, high in BOUNDS.findall(text)}
    rows = []
    for name, flags, setter, conf, offset, post in COMMAND.findall(text):
        bits = 0
        for word in re.findall(r"\w+", flags):
            if word not in BITS and not word.startswith("NGX_"):
                bits = None
                break
            bits |= BITS.get(word, 0)
        if not bits:
            continue
        symbol = post.strip().lstrip("&")
        values = "/".join(words.get(symbol, [])) or bounds.get(symbol, "")
        rows.append((name, area_of(path, bits), path.rsplit("/", 1)[-1][:-2], bits, setter, values))
    return rows, [name for body in VARIABLES.findall(text) for name in re.findall(r'ngx_string\("([a-z0-9_]+)"\)', body)] + LONE.findall(text)


def version(tag):
    return tuple(int(part) for part in tag.removeprefix("release-").split("."))


tags = sorted((tag for tag in git("tag", text=True).split() if re.fullmatch(r"release-\d+\.\d+\.\d+", tag)), key=version)
tags = [tag for tag in tags if version(tag) >= FIRST]
blobs, seen, variables = {}, collections.OrderedDict(), set()
for tag in tags:
    for line in git("ls-tree", "-r", tag, "src/", text=True).splitlines():
        meta, path = line.split("\t")
        blob = meta.split()[2]
        if not path.endswith(".c") or "/os/win32" in path or "google_perftools" in path:
            continue
        if blob not in blobs:
            blobs[blob] = parse(path, git("cat-file", "blob", blob).decode("utf8", "replace"))
        rows, names = blobs[blob]
        variables.update((("stream:" if path.startswith("src/stream") else "") + name) for name in names if not path.startswith("src/mail"))
        for name, area, module, bits, setter, values in rows:
            entry = seen.setdefault((name, area, module, bool(bits & 0x100)), {"tags": [], "any": 0, "setters": [], "words": "", "values": set()})
            entry["tags"].append(version(tag))
            entry["any"] |= bits
            entry["setters"].append(setter)
            if ".." in values:
                entry["words"] = values
            elif values:
                entry["values"].update(values.split("/"))

MEASURED = (1, 22, 1)
measured = {}
for path, table in tables.items():
    for module in table["modules"]:
        for command in module["commands"]:
            area = "any" if command["flags"] & 0xFF000000 == 0xFF000000 else "core" if command["flags"] & 0x1000000 and module["area"] in ("core", "any") else module["area"]
            key = (command["name"], area, module["module"], bool(command["flags"] & 0x100))
            measured[key] = (command, path == "nginx")


def kind_of(setter):
    return re.sub(r"^ngx_(?:conf|http|stream|mail)_(?:set_)?|_slot$", "", setter)


def kind_in(entry):
    """The reader of the measured release, "~" behind it where another release reads the value in another way."""
    own = entry["setters"][entry["tags"].index(MEASURED)] if MEASURED in entry["tags"] else entry["setters"][-1]
    recent = {setter for setter, tag in zip(entry["setters"], entry["tags"]) if tag >= (1, 18, 0)}
    return kind_of(own) + ("~" if len(recent) > 1 else "")


def values_of(command):
    if command.get("words"):
        return "/".join(command["words"])
    if command.get("bounds"):
        return f'{command["bounds"][0]}..{command["bounds"][1]}'
    return ""


latest = version(tags[-1])
lines = []
taken = set()
for (name, area, module, block), entry in seen.items():
    same = [(key, value) for key, value in measured.items() if key[:2] == (name, area) and key[3] == block and key not in taken and value[0]["flags"] & entry["any"] & 0xFF000000]
    # One name in two modules (`keepalive_timeout` of http and of an upstream) differs in its contexts.
    match = next((found for found in same if found[0][2] == module), same[0] if same and MEASURED in entry["tags"] else None)
    command, static = match[1] if match else (None, False)
    if match:
        taken.add(match[0])
    since, until = min(entry["tags"]), max(entry["tags"])
    lines.append("|".join([
        name, area, module, f'{command["flags"] if command else 0:x}', f'{entry["any"] | (command["flags"] if command else 0):x}', kind_in(entry),
        values_of(command) if command else "", "/".join(sorted(entry["values"])) or entry["words"],
        "" if since == FIRST else ".".join(map(str, since)), "" if until == latest else ".".join(map(str, until)), "s" if static else "",
        f'{command["conf"]:x}:{command["offset"]:x}' if command else "",
    ]))
for key, (command, static) in measured.items():
    if key in taken:
        continue
    name, area, module, _ = key
    lines.append("|".join([name, area, module, f'{command["flags"]:x}', f'{command["flags"]:x}', kind_of(command["set"]) or "unknown", values_of(command), values_of(command), "", "", "s" if static else "", f'{command["conf"]:x}:{command["offset"]:x}']))
more = {"geoip_" + name for name in "country_code country_code3 country_name area_code city_country_code city_country_code3 city_country_name city dma_code latitude longitude region region_name postal_code org city_continent_code".split()}
json.dump({"measured": "1.22.1", "newest": tags[-1].removeprefix("release-"), "directives": sorted(lines), "variables": " ".join(sorted(variables | more))}, sys.stdout, indent=0)
print()
