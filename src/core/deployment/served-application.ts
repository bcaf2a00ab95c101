import type { Launch, Text } from "../launch/launch.ts";
import type { Model } from "../rule.ts";

/** Why a server can't import the application that it is told to serve. */
export interface MissingApplication {
  readonly at: Text["at"];
  /** What is wrong, as the end of a sentence. */
  readonly why: string;
  /** What was probably meant. */
  readonly meant?: string;
}

/**
 * Whether a process names an application that the repository shows not to be there. Nothing is said of a package that
 * is not in the repository while no entry point is near: it may be an installed one.
 */
export function missingApplication({ application, server }: Launch, model: Model): MissingApplication | undefined {
  if (!application || model.partial || model.entryPoints.length === 0) return undefined;
  const { value, at } = application;
  if (!/^[\w./:()]+$/.test(value)) return undefined;
  const [written = "", attribute = "application"] = value.split(":");
  const colon = server === "gunicorn" || server === "uwsgi" ? "" : ":application";
  if (/\.py$|\//.test(written)) {
    const module = written.replace(/^\.\//, "").replace(/\.py$/, "").replaceAll("/", ".");
    return { at, why: `${written} is a path, and it imports modules`, meant: `${module}:${attribute}` };
  }
  if (!/^\w+(?:\.\w+)+$/.test(written)) return undefined;
  const hasModule = (module: string): boolean => ["/__init__.py", ".py"].some((ending) => model.hasFile(`${module.replaceAll(".", "/")}${ending}`));
  if (hasModule(written)) return missingAttribute(written, attribute, application, model);
  const parent = written.slice(0, written.lastIndexOf("."));
  const last = written.slice(parent.length + 1);
  // `bakery.wsgi.application`
  if (!value.includes(":") && /(?:^|\.)[aw]sgi$/.test(parent) && hasModule(parent)) return { at, why: `it looks for a module ${last} below ${parent}, which is no package`, meant: `${parent}:${last}` };
  const [top = ""] = written.split(".");
  const near = model.entryPoints.find(({ module }) => isNear(module, written));
  const isOurs = ["__init__", "settings", "urls", "manage"].some((name) => model.hasFile(`${top}/${name}.py`));
  if (!near && !isOurs) return undefined;
  // A repository may itself be the package, or hold it below a folder that is on Python's path.
  const inside = written.split(".").slice(1).join(".");
  if (inside !== "" && model.entryPoints.some(({ module }) => module === inside || module.endsWith(`.${written}`))) return undefined;
  return { at, why: `the repository has no module ${written}`, ...(near && { meant: `${near.module}${colon}` }) };
}

/** An entry point that is read is known with what it holds. */
function missingAttribute(module: string, attribute: string, { at }: Text, model: Model): MissingApplication | undefined {
  const path = `${module.replaceAll(".", "/")}.py`;
  const entryPoint = model.entryPoints.find(({ file }) => file.path === path || file.path.endsWith(`/${path}`));
  if (!entryPoint || !/^\w+$/.test(attribute) || /import\s*\*|globals\(\)|\bexec\b/.test(entryPoint.file.text)) return undefined;
  if (new RegExp(`\\b${attribute}\\b`).test(entryPoint.file.text)) return undefined;
  const meant = /^(\w+)[ \t]*(?::[^=\r\n\u2028\u2029]*)?=.*get_[aw]sgi_application\(/m.exec(entryPoint.file.text)?.[1];
  return { at, why: `${entryPoint.file.path} has nothing called ${attribute}`, ...(meant !== undefined && { meant: `${module}:${meant}` }) };
}

/** The same last part, and packages that differ by a letter or two. */
function isNear(module: string, written: string): boolean {
  const [ours, theirs] = [module.split("."), written.split(".")];
  if (ours.length !== theirs.length) return false;
  const differing = ours.flatMap((part, index) => (part === theirs[index] ? [] : [[part, theirs[index] ?? ""] as const]));
  const [pair, ...others] = differing;
  if (!pair || others.length > 0) return false;
  const [left, right] = pair;
  if (Math.abs(left.length - right.length) > 1 || Math.min(left.length, right.length) < 4) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  return Math.max(left.length, right.length) - start - end <= 2;
}
