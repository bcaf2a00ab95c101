import {
  findConfiguration,
  isDirectory
} from "./chunk-UFJ3ETMB.js";
import {
  understandAll
} from "./chunk-4IHQFU3I.js";
import "./chunk-NZGRPIPC.js";
import "./chunk-4AEWKKLB.js";
import "./chunk-VMZWOJE6.js";
import "./chunk-OXVGIWAU.js";
import "./chunk-EEC2ZO4U.js";
import {
  configurationKeys
} from "./chunk-C32MUCFT.js";
import "./chunk-3MMQHOM6.js";
import {
  writeReport
} from "./chunk-MPPCWCDW.js";
import "./chunk-J7ULZX2M.js";
import "./chunk-YAEDS35S.js";
import "./chunk-6ILYHZMI.js";
import "./chunk-YRU6T5RO.js";
import "./chunk-4K7KC3X6.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import "./chunk-QV7BCAXK.js";
import "./chunk-RGUTMODH.js";
import "./chunk-2E53VGGA.js";
import "./chunk-4XKLP2SJ.js";
import "./chunk-GOWJUYN2.js";
import "./chunk-YKZL6MVW.js";
import "./chunk-VOEMSLEO.js";

// src/cli/init-command.ts
import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

// src/configure/starter.ts
function starterText({ modules }) {
  const lines = [
    "# What django-prod-lint should know of this project. Remove the `#` before what shall hold.",
    "# The same keys may stand in pyproject.toml, in the table [tool.django-prod-lint].",
    ""
  ];
  for (const [key, { help, example, unset }] of Object.entries(configurationKeys)) {
    const [module] = modules;
    const value = key === "settings" && module !== void 0 ? JSON.stringify(module) : example;
    const today = key === "settings" && modules.length > 0 ? `Today: ${modules.join(", ")}.` : `Otherwise: ${unset}.`;
    lines.push(`# ${help} ${today}`, `# ${key} = ${value}`, "");
  }
  return lines.join("\n");
}

// src/cli/init-command.ts
async function initCommand({ lint }, io) {
  const { paths = [], cwd } = lint;
  const [path = ".", ...more] = paths;
  const directory = resolve(cwd, path);
  if (more.length > 0 || !isDirectory(directory)) throw new UsageError("init takes one directory: the root of the project.");
  const file = join(directory, "django-prod-lint.toml");
  const shown = relative(cwd, file).split(sep).join("/");
  const existing = existsSync(file) ? shown : findConfiguration([path], cwd)?.source.path;
  if (existing !== void 0) throw new UsageError(`There is a configuration already: ${existing}.`);
  const understood = await understandAll({ ...lint, allowEmpty: true });
  const modules = [...new Set(understood.flatMap(({ model }) => model.settings.map(({ module }) => module)))];
  writeReport(file, starterText({ modules }), cwd);
  io.out(`Written: ${shown}. Every key is a comment; remove the # before what shall hold.
`);
  return 0;
}
export {
  initCommand
};
