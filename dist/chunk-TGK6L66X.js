import {
  configurationKeys
} from "./chunk-C32MUCFT.js";
import {
  placeOf
} from "./chunk-YKZL6MVW.js";

// src/configure/settle.ts
import { relative, resolve, sep } from "node:path";
function settle(typed, configuration, cwd) {
  const values = configuration?.values ?? {};
  const base = configuration?.file.directory;
  const one = (key) => typed[key] ?? values[key]?.value;
  const kinds = (entries, wrap) => (entries ?? []).map(([kind, globs]) => ({ kind, patterns: wrap(globs) }));
  const ofFile = (globs) => ({ globs, ...base !== void 0 && { base } });
  const patterns = (globs) => globs && ofFile(globs);
  const baseline = typed.baseline ?? fromDirectory(values.baseline?.value, base, cwd);
  return {
    ...present("baseline", baseline),
    envFiles: [...(values["env-file"]?.value ?? []).flatMap((path) => fromDirectory(path, base, cwd) ?? []), ...typed["env-file"] ?? []],
    kinds: [...kinds(values.kinds?.value, ofFile), ...kinds(typed.kinds, (globs) => ({ globs }))],
    options: {
      ...present("settings", one("settings")),
      ...present("settingsBy", typed.settings === void 0 ? values.settings && placeOf(values.settings.at) : void 0),
      ...present("django", one("django")),
      ...present("failOn", one("fail-on")),
      ...present("minCertainty", one("min-certainty")),
      ...present("tlsEndsUpstream", one("tls-ends-upstream")),
      ...present("production", patterns(one("production"))),
      ...present("development", patterns(one("development"))),
      selection: {
        ...present("select", one("select")),
        ...present("ignore", one("ignore")),
        extendSelect: [...values["extend-select"]?.value ?? [], ...typed["extend-select"] ?? []],
        extendIgnore: [...values["extend-ignore"]?.value ?? [], ...typed["extend-ignore"] ?? []],
        preview: one("preview") === true
      },
      policy: {
        ...present("severities", one("severity")),
        ...present("perFileIgnores", one("per-file-ignores")?.map(([glob, rules]) => ({ patterns: ofFile([glob]), rules }))),
        ...present("exclude", patterns(one("exclude"))),
        ...present("unsuppressible", one("unsuppressible")),
        requireReason: one("require-reason") === true
      }
    }
  };
}
var addedUp = ["extend-select", "extend-ignore", "kinds", "env-file"];
function effectiveKeys(typed, configuration) {
  return Object.keys(configurationKeys).map((key) => {
    const given = [
      ...configuration?.values[key] ? [{ value: configuration.values[key].value, origin: placeOf(configuration.values[key].at) }] : [],
      ...typed[key] === void 0 ? [] : [{ value: typed[key], origin: "command line" }]
    ];
    const holding = addedUp.includes(key) ? given : given.slice(-1);
    const value = holding.every(({ value: value2 }) => Array.isArray(value2)) && holding.length > 0 ? holding.flatMap(({ value: value2 }) => value2) : holding[0]?.value;
    return { key, value, origins: holding.map(({ origin }) => origin) };
  });
}
function fromDirectory(path, directory, cwd) {
  return path === void 0 || directory === void 0 ? path : relative(cwd, resolve(directory, path)).split(sep).join("/");
}
function present(name, value) {
  return value === void 0 ? {} : { [name]: value };
}

export {
  settle,
  effectiveKeys
};
