"""
Reads the tables of directives and variables out of an nginx binary and its module files (*.so), x86-64 ELF.

Every nginx module is a struct with a pointer to an array of ngx_command_t: a name, the contexts and numbers of
arguments that nginx's own check uses, and the function that reads the value (src/core/ngx_conf_file.h, ngx_module.h).
Reading them there is exact where probing with `nginx -t` can only try.

    python scripts/nginx-command-table.py /usr/sbin/nginx [module.so ...] > tables.json
"""
import json
import re
import struct
import sys

AREAS = {0x45524F43: "core", 0x464E4F43: "any", 0x544E5645: "events", 0x50545448: "http", 0x4C49414D: "mail", 0x4D525453: "stream"}
RTMP = 0x504D5452
NAME = re.compile(rb"[a-z0-9_]{1,60}\Z")


class Image:
    """An ELF file as it lies in memory at base 0, with relocations applied."""

    def __init__(self, path):
        self.data = open(path, "rb").read()
        d = self.data
        shoff, = struct.unpack_from("<Q", d, 0x28)
        shentsize, shnum, shstrndx = struct.unpack_from("<HHH", d, 0x3A)
        sections = [struct.unpack_from("<IIQQQQIIQQ", d, shoff + i * shentsize) for i in range(shnum)]
        top = max(s[3] + s[5] for s in sections)
        self.memory = bytearray(top + 64)
        self.writable = []
        names = sections[shstrndx][4]
        self.name_of = {}
        for s in sections:
            if s[2] & 2 and s[1] != 8:
                self.memory[s[3]:s[3] + s[5]] = d[s[4]:s[4] + s[5]]
                label = d[names + s[0]:d.index(b"\0", names + s[0])].decode()
                if s[2] & 1:
                    self.writable.append((label, s[3], s[5]))
        self.symbols, self.functions = [], {}
        for s in sections:
            if s[1] == 11:
                strings = sections[s[6]][4]
                for at in range(s[4], s[4] + s[5], 24):
                    n, info, _, shndx, value, _ = struct.unpack_from("<IBBHQQ", d, at)
                    name = d[strings + n:d.index(b"\0", strings + n)].decode()
                    self.symbols.append((name, value, shndx))
                    if shndx and value:
                        self.functions[value] = name
        self.named = {}
        for s in sections:
            if s[1] == 4:
                for at in range(s[4], s[4] + s[5], 24):
                    offset, info, addend = struct.unpack_from("<QQq", d, at)
                    kind, symbol = info & 0xFFFFFFFF, info >> 32
                    if kind == 8:
                        struct.pack_into("<Q", self.memory, offset, addend)
                    elif kind in (1, 6):
                        name, value, shndx = self.symbols[symbol]
                        self.named[offset] = name
                        struct.pack_into("<Q", self.memory, offset, value + addend if shndx else 0)

    def word(self, at):
        return struct.unpack_from("<Q", self.memory, at)[0] if 0 <= at <= len(self.memory) - 8 else 0

    def text(self, at):
        """An ngx_str_t."""
        size, data = self.word(at), self.word(at + 8)
        if not 0 < size <= 80 or not 0 < data < len(self.memory):
            return None
        return bytes(self.memory[data:data + size])

    def function_at(self, at):
        return self.named.get(at) or self.functions.get(self.word(at)) or ""

    def modules(self):
        """Every ngx_module_t: both indices unset, a signature such as "8,4,8,...", a type."""
        for label, start, size in self.writable:
            for at in range(start, start + size - 80, 8):
                if self.word(at) != 2**64 - 1 or self.word(at + 8) != 2**64 - 1:
                    continue
                signature = self.word(at + 48)
                if 0 < signature < len(self.memory) - 6 and self.memory[signature:signature + 6] == b"8,4,8,":
                    yield self.functions.get(at, ""), self.word(at + 64), self.word(at + 72)

    def names_of(self, at):
        """The words of an ngx_conf_enum_t or ngx_conf_bitmask_t array."""
        words = []
        while at and (name := self.text(at)) is not None:
            words.append(name.decode("latin-1"))
            at += 24
        return words

    def commands(self, at):
        while (name := self.text(at)) is not None and NAME.match(name):
            flags, post = self.word(at + 16), self.word(at + 48)
            setter = self.function_at(at + 24)
            row = {"name": name.decode(), "flags": flags, "set": setter, "conf": self.word(at + 32), "offset": self.word(at + 40)}
            if setter in ("ngx_conf_set_enum_slot", "ngx_conf_set_bitmask_slot"):
                row["words"] = self.names_of(post)
            if post and self.function_at(post) == "ngx_conf_check_num_bounds":
                row["bounds"] = [self.word(post + 8), self.word(post + 16) if self.word(post + 16) < 2**63 else -1]
            row["post"] = bool(post)
            yield row
            at += 56

    def variables(self):
        """Every array of ngx_http_variable_t (or the stream's): a name, a getter, flags, index 0."""
        found = {}
        for label, start, size in self.writable:
            at = start
            while at < start + size - 56:
                name = self.text(at)
                ok = name and re.match(rb"[a-z0-9_]+\Z", name) and self.is_code(at + 24) and self.word(at + 48) == 0 and self.word(at + 40) < 64 and (self.word(at + 16) == 0 or self.is_code(at + 16))
                if ok:
                    found[name.decode()] = self.word(at + 40)
                    at += 56
                else:
                    at += 8
        return found

    def is_code(self, at):
        return self.word(at) != 0 or at in self.named


def read(path):
    image = Image(path)
    modules = []
    for name, commands, kind in image.modules():
        modules.append({"module": name, "area": AREAS.get(kind, "rtmp" if kind == RTMP else hex(kind)), "commands": list(image.commands(commands)) if commands else []})
    return {"modules": modules, "variables": image.variables()}


if __name__ == "__main__":
    json.dump({path.rsplit("/", 1)[-1]: read(path) for path in sys.argv[1:]}, sys.stdout, indent=1)
