import { join } from "node:path";
import { type Found, pythonOf } from "../virtualenvs/pythons.ts";
import { virtualenvOf } from "../virtualenvs/virtualenv.ts";

/** A Django to compare with, and the libraries of its time. */
export interface Release {
  readonly django: string;
  /** The Pythons that run it, best first. Source: docs.djangoproject.com, "What Python version can I use with Django?" */
  readonly pythons: readonly string[];
  readonly packages: readonly string[];
}

const newest: readonly string[] = [
  "django-environ~=0.14.0",
  "python-decouple~=3.8",
  "environs[django]~=15.2",
  "dj-database-url~=3.1",
  "python-dotenv~=1.2",
  "django-split-settings~=1.3",
  "django-configurations~=2.5",
  "pydantic-settings~=2.16",
  "dynaconf~=3.3",
  "PyYAML~=6.0",
];

/**
 * Every Django that the evaluator speaks of and that can still be started. The oldest stands with the libraries of its
 * time: they read a default, a blank or an address otherwise, and a value that depends on that must not be known.
 */
export const releases: readonly Release[] = [
  {
    django: "4.2",
    pythons: ["3.11", "3.10"],
    packages: [
      "django-environ==0.10.0",
      "python-decouple==3.6",
      "environs[django]==9.5.0",
      "marshmallow~=3.20",
      "dj-database-url==1.3.0",
      "python-dotenv==0.21.1",
      "django-split-settings==1.2.0",
      "django-configurations==2.4.2",
      "pydantic-settings==2.0.3",
      "dynaconf==3.1.12",
      "PyYAML~=6.0",
    ],
  },
  { django: "5.2", pythons: ["3.12", "3.13", "3.11", "3.10", "3.14"], packages: ["django-environ~=0.12.0", "python-decouple~=3.8", "environs[django]~=14.2", "dj-database-url~=2.3", "python-dotenv~=1.1.0", "django-split-settings~=1.3", "django-configurations~=2.5", "pydantic-settings~=2.10.0", "dynaconf~=3.2.0", "PyYAML~=6.0"] },
  { django: "6.0", pythons: ["3.12", "3.13", "3.14"], packages: newest },
  { django: "6.1", pythons: ["3.13", "3.12", "3.14"], packages: newest },
];

const asked = process.env["DJANGO_PROD_LINT_ORACLE"];

/** Whether this run compares at all, and whether it compares everything: `DJANGO_PROD_LINT_ORACLE` is `slice` where it does not. */
export const scope: "none" | "slice" | "all" = asked === undefined || asked === "" ? "none" : asked === "slice" ? "slice" : "all";

/** The releases that this run compares with: a slice has the oldest that is supported, and the newest. */
export const releasesAsked: readonly Release[] = scope === "all" ? releases : scope === "slice" ? releases.filter(({ django }) => django === "5.2" || django === "6.1") : [];

/** The Python of a release's virtual environment, which is made when there is none yet. */
export function virtualenv({ django, pythons, packages }: Release): Found {
  const base = pythonOf(pythons);
  if ("reason" in base) return base;
  try {
    return { python: join(virtualenvOf(django, base.python, [`django~=${django}.0`, ...packages]), "bin/python") };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
