import { O as understandAll, T as configurationKeys, _ as findConfiguration, ft as isThere, v as isDirectory, x as writeReport } from "./check-ClqScLA1.js";
import { l as UsageError } from "./cli.js";
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
	const existing = isThere(file) ? shown : findConfiguration([path], cwd)?.source.path;
	if (existing !== void 0) throw new UsageError(`There is a configuration already: ${existing}.`);
	const understood = await understandAll({
		...lint,
		allowEmpty: true
	});
	const modules = [...new Set(understood.flatMap(({ model }) => model.settings.map(({ module }) => module)))];
	writeReport(shown, starterText({ modules }), cwd);
	io.out(`Written: ${shown}. Every key is a comment; remove the # before what shall hold.\n`);
	return 0;
}
export { initCommand };
