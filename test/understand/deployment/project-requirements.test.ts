import { describe, expect, test } from "vitest";
import { discover } from "../../../src/discover/discover.ts";
import { understand } from "../../../src/understand/understand.ts";
import { temporaryTree } from "../../temporary-tree.ts";

const settings = "DEBUG = False\nINSTALLED_APPS = []\nROOT_URLCONF = 'shop.urls'\n";
const shop = { "shop/__init__.py": "", "shop/settings.py": settings };

async function versions(files: Readonly<Record<string, string>>, django?: string): Promise<string> {
  const project = await discover({ root: temporaryTree({ ...shop, ...files }) });
  const model = await understand(project, { today: "2026-11-22", ...(django === undefined ? {} : { django }) });
  return model.settings.map(({ django: { least, most, pinned, at } }) => `${least}-${most}${pinned ? "" : " assumed"}${at ? ` ${at.file.path}` : ""}`).join(", ");
}

const lock = (version: string): string => `[[package]]\nname = "django"\nversion = "${version}"\n`;

describe("the project's Django", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["is one of the supported where nothing says it", {}, "5.2-6.1 assumed"],
    ["is pinned by requirements.txt", { "requirements.txt": "Django==4.2.7\n" }, "4.2-4.2 requirements.txt"],
    ["is pinned by a file that requirements include by any name", { "requirements.txt": "-r ./deps/web.pip\n", "deps/web.pip": "Django==4.2.7\n" }, "4.2-4.2 deps/web.pip"],
    ["is pinned by constraints", { "requirements.txt": "Django>=3.2\n-c pins.txt\n", "pins.txt": "django==5.1.2\n" }, "5.1-5.1 pins.txt"],
    ["is what requirements that include each other say", { "requirements.txt": "-r base.txt\n", "base.txt": "-r requirements.txt\nDjango~=5.1.0\n" }, "5.1-5.1 base.txt"],
    ["is not what a file above the root would say", { "requirements.txt": "-r ../../base.txt\n", "base.txt": "Django==1.8\n" }, "5.2-6.1 assumed"],
    ["is what PEP 621 allows", { "pyproject.toml": '[project]\nname = "shop"\ndependencies = ["Django>=4.2,<5.2"]\n' }, "4.2-5.1 pyproject.toml"],
    ["is what an extra asks for", { "pyproject.toml": '[project]\nname = "shop"\n[project.optional-dependencies]\nweb = ["Django~=5.0.0"]\n' }, "5.0-5.0 pyproject.toml"],
    ["is what a group asks for, where nothing else speaks", { "pyproject.toml": '[dependency-groups]\nweb = ["Django~=5.0.0"]\n' }, "5.0-5.0 pyproject.toml"],
    ["is Poetry's", { "pyproject.toml": '[tool.poetry.dependencies]\nDjango = "^4.1"\n' }, "4.1-4.2 pyproject.toml"],
    ["is locked by Poetry", { "pyproject.toml": '[tool.poetry.dependencies]\nDjango = "^4.1"\n', "poetry.lock": lock("4.2.9") }, "4.2-4.2 poetry.lock"],
    ["is locked by uv", { "pyproject.toml": '[project]\ndependencies = ["django>=5"]\n', "uv.lock": lock("5.2.3") }, "5.2-5.2 uv.lock"],
    ["is locked by PDM", { "pyproject.toml": '[project]\ndependencies = ["django>=5"]\n', "pdm.lock": lock("5.0.3") }, "5.0-5.0 pdm.lock"],
    ["is locked by PEP 751", { "pylock.toml": '[[packages]]\nname = "django"\nversion = "5.0.3"\n' }, "5.0-5.0 pylock.toml"],
    ["is locked by what uv or Rye compiled", { "pyproject.toml": '[project]\ndependencies = ["django>=5"]\n', "requirements.lock": "django==5.0.8\n    # via shop\n", "requirements-dev.lock": "django==5.0.8\n" }, "5.0-5.0 requirements.lock"],
    ["is pinned by requirements.pip", { "requirements.pip": "Django==4.2.7\n" }, "4.2-4.2 requirements.pip"],
    ["is in the Pipfile", { Pipfile: '[packages]\ndjango = "~=3.2.0"\n' }, "3.2-3.2 Pipfile"],
    ["is locked by Pipenv", { Pipfile: '[packages]\ndjango = "*"\n', "Pipfile.lock": '{\n    "default": {\n        "django": {\n            "hashes": [],\n            "version": "==3.2.25"\n        }\n    }\n}\n' }, "3.2-3.2 Pipfile.lock"],
    ["is in setup.cfg", { "setup.cfg": "[options]\ninstall_requires =\n    Django>=4.0,<4.1\n" }, "4.0-4.0 setup.cfg"],
    ["is in setup.py", { "setup.py": "from setuptools import setup\nsetup(install_requires=['Django>=4.0,<4.1'])\n" }, "4.0-4.0 setup.py"],
    ["is in conda's environment", { "environment.yml": "name: shop\ndependencies:\n  - django=4.2\n" }, "4.2-4.2 environment.yml"],
    ["is not what an environment file of something else says", { "environment.yaml": "services:\n  - django=4.2\n" }, "5.2-6.1 assumed"],
    ["is not what tests run with", { "requirements.txt": "Django==4.2.7\n", "requirements/test.txt": "Django==5.2\n" }, "4.2-4.2 requirements.txt"],
    ["is locked around a package that takes more", { "shop/setup.py": "from setuptools import setup\nsetup(install_requires=['Django>=3.2,<5'])\n", "uv.lock": lock("4.2.9") }, "4.2-4.2 uv.lock"],
    ["is pinned around a package that takes more", { "shop/pyproject.toml": '[project]\nname = "shop"\ndependencies = ["Django>=3.2,<5"]\n', "requirements.txt": "Django==4.2.7\n" }, "4.2-4.2 requirements.txt"],
    ["is what a package takes, where another installation is around it", { "shop/setup.py": "from setuptools import setup\nsetup(install_requires=['Django>=3.2,<5'])\n", "requirements.txt": "Django==5.2.3\n" }, "3.2-4.2 shop/setup.py"],
    ["is what a package takes, whatever its documentation is built with", { "shop/setup.py": "from setuptools import setup\nsetup(install_requires=['Django>=3.2,<5'])\n", "docs/requirements.txt": "Django==4.2.3\n" }, "3.2-4.2 shop/setup.py"],
    ["is what the nearest pins", { "shop/requirements.txt": "Django>=4.2,<5\n", "requirements.txt": "Django==4.2.7\n" }, "4.2-4.2 shop/requirements.txt"],
    ["is what a file of deploy/ pins", { "deploy/requirements.txt": "Django==4.2.7\n" }, "4.2-4.2 deploy/requirements.txt"],
  ])("%s", async (_, files, wanted) => {
    expect(await versions(files)).toBe(wanted);
  });

  test("is what --django says", async () => {
    expect(await versions({ "requirements.txt": "Django==4.2.7\n" }, "5.1")).toBe("5.1-5.1");
  });

  test("is each project's own in a repository of several", async () => {
    const wsgi = (module: string): string => `import os\nfrom django.core.wsgi import get_wsgi_application\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "${module}")\napplication = get_wsgi_application()\n`;
    const root = temporaryTree({
      "bakery/requirements.txt": "Django==4.2.7\n",
      "bakery/manage.py": "",
      "bakery/bakery/__init__.py": "",
      "bakery/bakery/settings.py": settings,
      "bakery/bakery/wsgi.py": wsgi("bakery.settings"),
      "library/pyproject.toml": '[project]\ndependencies = ["django~=5.2.0"]\n',
      "library/manage.py": "",
      "library/library/__init__.py": "",
      "library/library/settings.py": settings,
      "library/library/wsgi.py": wsgi("library.settings"),
    });
    const model = await understand(await discover({ root }), { today: "2026-11-22" });
    expect(model.settings.map(({ module, django }) => `${module} ${django.least}-${django.most}`)).toEqual(["bakery.settings 4.2-4.2", "library.settings 5.2-5.2"]);
  });
});
