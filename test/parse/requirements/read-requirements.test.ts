import { expect, test } from "vitest";
import { SourceFile, textOf } from "../../../src/core/source.ts";
import { readRequirements } from "../../../src/parse/requirements/read-requirements.ts";
import { djangoVersions } from "../../../src/parse/requirements/package-versions.ts";
import { packagesOf } from "../../../src/parse/requirements/requirement.ts";
import { processorTime } from "../../processor-time.ts";

const read = (path: string, text: string) => readRequirements(new SourceFile(path, text));
const shown = (path: string, text: string) => read(path, text).map(({ name, specifier, development, optional, locked }) => [name, specifier, ...(development ? ["development"] : []), ...(optional ? ["optional"] : []), ...(locked ? ["locked"] : [])].join(" "));

test("a requirements file", () => {
  const text = [
    "# what the bakery needs",
    "-r base.txt",
    "--index-url https://pypi.example/simple",
    "Django[argon2]>=4.2,<5  # long term",
    "psycopg2_binary==2.9.9 \\",
    "    --hash=sha256:abc",
    "gunicorn ; python_version > '3.9'",
    "-e git+https://git.example/x.git#egg=Shop_Cart",
    "whitenoise @ https://files.example/whitenoise.whl",
    "./vendor/oven",
    "celery (>=5.0)",
    "",
  ].join("\r\n");
  expect(shown("requirements.txt", text)).toEqual(["django >=4.2,<5", "psycopg2-binary ==2.9.9", "gunicorn  optional", "shop-cart ", "whitenoise ", "celery >=5.0"]);
  expect(read("requirements.txt", text).map(({ at }) => textOf(at))[0]).toBe("Django[argon2]>=4.2,<5");
});

test("a file for developers", () => {
  expect(shown("requirements/dev.txt", "django-debug-toolbar\n")).toEqual(["django-debug-toolbar  development"]);
});

test("pyproject.toml of the standard, with groups", () => {
  const text = `[project]
name = "shop"
dependencies = [
  "Django ~= 5.2",  # "not this"
  'gunicorn>=22',
]
[project.optional-dependencies]
test = ["pytest"]
s3 = ["boto3"]
[dependency-groups]
lint = ["ruff==0.9"]
[build-system]
requires = ["setuptools"]
`;
  expect(shown("pyproject.toml", text)).toEqual(["django ~=5.2", "gunicorn >=22", "pytest  development optional", "boto3  optional", "ruff ==0.9 development"]);
});

test("Poetry and its lock file", () => {
  const text = `[tool.poetry.dependencies]
python = "^3.12"
Django = "^5.1"
celery = {extras = ["redis"], version = "^5.4"}
[tool.poetry.group.dev.dependencies]
ipdb = "*"
`;
  expect(shown("backend/pyproject.toml", text)).toEqual(["django ^5.1", "celery ^5.4", "ipdb  development"]);
  const lock = `[[package]]
name = "django"
version = "5.1.7"
[package.dependencies]
asgiref = ">=3.8"
[[package]]
name = "celery"
version = "5.4.0"
`;
  expect(shown("poetry.lock", lock)).toEqual(["django ==5.1.7 locked", "celery ==5.4.0 locked"]);
});

test("Pipenv and its lock file", () => {
  expect(shown("Pipfile", `[packages]\ndjango = "*"\n"gunicorn" = {version = "==22.0", extras = ["x"]}\n[dev-packages]\nblack = "*"\n`)).toEqual(["django ", "gunicorn ==22.0", "black  development"]);
  const lock = JSON.stringify({ _meta: { sources: [{ name: "pypi" }] }, default: { django: { hashes: ["x"], version: "==4.2.9" } }, develop: { black: { version: "==24.1" } } }, null, 4);
  expect(shown("Pipfile.lock", lock)).toEqual(["django ==4.2.9 locked", "black ==24.1 development locked"]);
});

test("the versions that buildout pins", () => {
  expect(shown("config/versions.cfg", "[buildout]\nversions = versions\n[versions]\n# Required by:\n# bakery==0.1\nDjango = 1.8\nzope.interface=4.1.1\nipdb =\n[django]\nrecipe = djangorecipe\n")).toEqual(["django ==1.8 locked", "zope-interface ==4.1.1 locked"]);
});

test("setup.cfg", () => {
  expect(shown("setup.cfg", "[metadata]\nname = shop\n[options]\ninstall_requires =\n    Django>=3.2\n    # none\n    pillow\n[options.extras_require]\ntest =\n    pytest\n")).toEqual(["django >=3.2", "pillow ", "pytest  development optional"]);
});

test.each([
  [[], "5.2", "6.1", false],
  [[["requirements.txt", "Django\n"]], "5.2", "6.1", false],
  [[["requirements.txt", "Django==4.2.9\n"]], "4.2", "4.2", true],
  [[["requirements.txt", "Django<6\n"]], "5.2", "5.2", true],
  [[["requirements.txt", "Django<4\n"]], "3.2", "3.2", true],
  [[["pyproject.toml", '[project]\ndependencies = ["django>=4.2"]\n'], ["uv.lock", '[[package]]\nname = "django"\nversion = "5.2.8"\n']], "5.2", "5.2", true],
  [[["requirements.in", "django==3.2\n"], ["requirements.txt", "django==4.2.1\n"]], "4.2", "4.2", true],
  [[["requirements/base.txt", "django>=4.2\n"], ["requirements/prod.txt", "django<5.1\n"]], "4.2", "5.0", true],
  [[["a/requirements.txt", "django==3.2\n"], ["b/requirements.txt", "django==5.2\n"]], "3.2", "5.2", true],
  [[["requirements.txt", "django==4.2\n"], ["requirements/test.txt", "django==6.0\n"]], "4.2", "4.2", true],
] as const)("%j: Django %s to %s", (files, least, most, pinned) => {
  const versions = djangoVersions(files.flatMap(([path, text]) => read(path, text)));
  expect([versions.least, versions.most, versions.pinned]).toEqual([least, most, pinned]);
});

test("the packages of production", () => {
  const all = [...read("requirements.txt", "Django\nDjango-Debug.Toolbar\n"), ...read("requirements/dev.txt", "ipdb\n")];
  expect([...packagesOf(all).keys()]).toEqual(["django", "django-debug-toolbar"]);
});

test("binary data, long lines and near misses take no time", { retry: 2 }, () => {
  const started = processorTime();
  expect(read("requirements.txt", "\0\0Django==1")).toEqual([]);
  read("requirements.txt", `Django${"=1".repeat(900)}!\n`.repeat(200));
  read("requirements.txt", `${"Django>=1,".repeat(100_000)}\n`);
  read("pyproject.toml", `[project]\ndependencies = ${"[".repeat(200_000)}"""\n`);
  read("pyproject.toml", `x = "\n`.repeat(100_000));
  read("Pipfile.lock", `${"{".repeat(100_000)}"default": {\n`);
  read("setup.cfg", "[options]\ninstall_requires =\n" + "  #\n".repeat(100_000));
  expect(processorTime() - started).toBeLessThan(5000);
});

test("PDM's lock file, and the one that PEP 751 describes", () => {
  const pdm = '[metadata]\ngroups = ["default"]\n\n[[package]]\nname = "django"\nversion = "5.2.1"\nrequires_python = ">=3.10"\ndependencies = ["sqlparse>=0.3.1"]\n';
  expect(shown("pdm.lock", pdm)).toEqual(["django ==5.2.1 locked"]);
  const pylock = 'lock-version = "1.0"\ncreated-by = "pip"\n\n[[packages]]\nname = "Django"\nversion = "5.1.4"\n\n[[packages.wheels]]\nname = "django-5.1.4-py3-none-any.whl"\n\n[[packages]]\nname = "sqlparse"\nversion = "0.5.3"\n';
  expect(shown("pylock.toml", pylock)).toEqual(["django ==5.1.4 locked", "sqlparse ==0.5.3 locked"]);
});

test("PDM's groups for developers", () => {
  expect(shown("pyproject.toml", '[project]\ndependencies = ["django>=4.2"]\n[tool.pdm.dev-dependencies]\ntest = [\n  "pytest>=8",\n]\n')).toEqual(["django >=4.2", "pytest >=8 development"]);
});

test("setup.py, where the list has a name", () => {
  expect(shown("setup.py", 'from setuptools import setup\n\ninstall_requires = [\n    "Django >= 1.4, < 1.7",\n    "pillow",  # pictures\n]\ntests_require = ["nose"]\n\nsetup(name="shop", install_requires=install_requires)\n')).toEqual(["django >=1.4,<1.7", "pillow "]);
  expect(shown("setup.py", 'requires = ["Django"]\nsetup(install_requires=requires, extras_require={"test": ["nose"]})\n')).toEqual(["django "]);
});

test("setup.py, where the list is written out", () => {
  const text = `from setuptools import setup

setup(
    name="shop",
    install_requires=[
        "Django>=4.2,<5.0",  # 'not this'
        'celery[redis]>=5.3; python_version > "3.9"',
        "requests" if True else "httpx",
    ],
    extras_require={"dev": ["pytest"]},
)
`;
  expect(shown("setup.py", text)).toEqual(["django >=4.2,<5.0", "celery >=5.3 optional", "requests ", "httpx "]);
  expect(shown("setup.py", "setup(install_requires=read('requirements.txt'))\n")).toEqual([]);
  expect(shown("setup.py", `install_requires=["${"'".repeat(100_000)}`)).toEqual([]);
});

test("a conda environment, with what pip installs in it", () => {
  const text = 'name: shop\nchannels:\n  - conda-forge\ndependencies:\n  - python=3.12\n  - conda-forge::django=5.2\n  - "psycopg2>=2.9,<3"\n  - celery=5.4.0=pyhd8ed1ab_0  # pinned\n  - pip\n  - pip:\n      - Pillow==11.0\n';
  expect(shown("environment.yml", text)).toEqual(["python ==3.12.*", "django ==5.2.*", "psycopg2 >=2.9,<3", "celery ==5.4.0", "pip ", "pillow ==11.0"]);
});
