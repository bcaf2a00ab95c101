import { expect, test } from "vitest";
import { settingsOf } from "./settings-of.ts";

const loader = `import inspect
import sys


class Settings:
    @classmethod
    def load(cls, module_name):
        module = sys.modules[module_name]
        for name, value in inspect.getmembers(cls()):
            if name.isupper():
                setattr(module, name, value)


@memoized
def make_logger(name):
    return name
`;

test("a method of the project's that can't be followed may set every name of the module that it is handed", () => {
  const text = 'from .loader import Settings\n\n\nclass Production(Settings):\n    ALLOWED_HOSTS = ["www.bakery.example"]\n\n\nProduction.load(__name__)\n';
  const settings = settingsOf({ "bakery/__init__.py": "", "bakery/loader.py": loader, "bakery/settings.py": text }, "bakery.settings");
  expect(settings.value("ALLOWED_HOSTS").kind).toBe("unknown");
});

test("a logger or a package that is handed the name sets nothing", () => {
  const text = "import structlog\nfrom .loader import make_logger\nlogger = make_logger(__name__)\nother = structlog.get_logger(__name__)\nDEBUG = True\n";
  const settings = settingsOf({ "bakery/__init__.py": "", "bakery/loader.py": loader, "bakery/settings.py": text }, "bakery.settings");
  expect(settings.value("DEBUG")).toMatchObject({ kind: "known", value: { value: true } });
  expect(settings.value("ALLOWED_HOSTS").kind).toBe("known");
});
