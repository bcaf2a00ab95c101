import { Ct as selectRules, E as lint, Vt as asWritten, ct as Memory, yt as isAsSure } from "./check-ClqScLA1.js";
import { resolve } from "node:path";
// src/check/compare-runs.ts
const tellsOfGood = ["baseline/stale", "suppression/unused"];
function objection(before, after, choices, pathOf) {
	const [had, have] = [count(before), count(after)];
	const repaired = new Map();
	for (const { finding } of choices) raise(repaired, keyOf(finding, pathOf));
	for (const [key, number] of repaired) if ((have.all.get(key) ?? 0) > (had.all.get(key) ?? 0) - number) return "the finding would still be there";
	const known = new Set(before.problems.map(({ path, message }) => `${path}\0${message}`));
	const problem = after.problems.find(({ path, message }) => !known.has(`${path}\0${message}`));
	if (problem) return `then ${problem.path === "" ? "the project" : problem.path} can't be analysed: ${problem.message}`;
	const isNew = (finding) => {
		const key = keyOf(finding, after.pathOf);
		return finding.severity !== "info" && !tellsOfGood.includes(finding.ruleId) && (have.grave.get(key) ?? 0) > (had.grave.get(key) ?? 0);
	};
	const added = after.findings.filter(isNew);
	const worst = added.find(({ severity }) => severity === "error") ?? added[0];
	if (worst?.severity !== "error" && choices.every(({ fix }) => fix.reveals)) return void 0;
	return worst && `it would bring ${worst.ruleId} in ${after.pathOf(worst.at.file)}`;
}
function count({ findings, pathOf }) {
	const all = new Map();
	const grave = new Map();
	for (const finding of findings) {
		const key = keyOf(finding, pathOf);
		raise(all, key);
		if (finding.severity !== "info") raise(grave, key);
	}
	return {
		all,
		grave
	};
}
const keyOf = ({ ruleId, at }, pathOf) => `${ruleId}\0${pathOf(at.file)}`;
const raise = (counts, key) => void counts.set(key, (counts.get(key) ?? 0) + 1);
// src/check/choose-fixes.ts
const fixOf = ({ fixes = [] }, unsafe) => fixes.find(({ safe, edits }) => edits.length > 0 && (safe || unsafe));
function chooseFixes(findings, unsafe, pathOf, mayEdit) {
	const chosen = [];
	const taken = new Map();
	for (const finding of findings) {
		const fix = fixOf(finding, unsafe);
		if (!fix?.edits.every(({ at }) => mayEdit(at.file))) continue;
		const added = [];
		for (const edit of fix.edits) {
			const path = pathOf(edit.at.file);
			const others = taken.get(path) ?? [];
			taken.set(path, others);
			const place = placeIn(others, edit);
			if (place === void 0) break;
			others.splice(place, 0, edit);
			added.push([others, edit]);
		}
		if (added.length === fix.edits.length) chosen.push({
			finding,
			fix
		});
		else for (const [others, edit] of added) others.splice(others.indexOf(edit), 1);
	}
	return chosen;
}
function placeIn(others, { at }) {
	let low = 0;
	let high = others.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((others[middle]?.at.start ?? 0) < at.start) low = middle + 1;
		else high = middle;
	}
	const [before, after] = [others[low - 1], others[low]];
	return before && meet(before.at, at) || after && meet(at, after.at) ? void 0 : low;
}
const meet = (first, second) => second.start < first.end || second.start === first.end && (first.start === first.end || second.start === second.end);
function applyEdits(text, edits) {
	const pieces = [];
	let reached = 0;
	for (const edit of edits.toSorted((a, b) => a.at.start - b.at.start)) {
		pieces.push(text.slice(reached, edit.at.start), asWritten(edit));
		reached = edit.at.end;
	}
	return pieces.join("") + text.slice(reached);
}
// src/check/fix-all.ts
const mostPasses = 10;
const mostLooks = 100;
async function fixAll({ unsafe, isWanted, mayEdit = () => true, judge }) {
	const fixed = [];
	const refused = new Map();
	let changes = [];
	let now = await judge(changes);
	let looks = 1;
	for (let pass = 0; pass < mostPasses; pass++) {
		const start = now;
		const { pathOf } = start;
		const files = new Set(start.files);
		const open = start.findings.filter((finding) => isWanted(finding, pathOf(finding.at.file)) && !refused.has(identityOf(finding, start)));
		const accepted = [];
		const chosen = chooseFixes(open, unsafe, pathOf, (file) => files.has(file) && mayEdit(pathOf(file)));
		const groups = [chosen.filter(({ fix }) => fix.reveals), chosen.filter(({ fix }) => !fix.reveals)];
		while (groups.length > 0) {
			const group = groups.pop() ?? [];
			if (group.length === 0) continue;
			const after = looks < mostLooks ? await judge(changed(changes, [...accepted, ...group], start)) : void 0;
			looks++;
			const because = after ? objection(now, after, group, pathOf) : "too many repairs did not hold; run it again";
			if (after && because === void 0) {
				accepted.push(...group);
				now = after;
			} else if (group.length > 1) groups.push(group.slice(group.length >> 1), group.slice(0, group.length >> 1));
			else for (const { finding } of group) refused.set(identityOf(finding, start), {
				finding,
				path: pathOf(finding.at.file),
				because: because ?? ""
			});
		}
		if (accepted.length === 0) break;
		changes = changed(changes, accepted, start);
		fixed.push(...accepted);
	}
	return {
		changes,
		fixed,
		refused: [...refused.values()]
	};
}
const identityOf = ({ ruleId, at, message }, { pathOf }) => [
	ruleId,
	pathOf(at.file),
	message
].join("\0");
function changed(older, choices, { pathOf }) {
	const edits = new Map();
	for (const edit of choices.flatMap(({ fix }) => fix.edits)) {
		const path = pathOf(edit.at.file);
		const known = edits.get(path) ?? {
			file: edit.at.file,
			edits: []
		};
		known.edits.push(edit);
		edits.set(path, known);
	}
	const byPath = new Map(older.map((change) => [change.path, change]));
	for (const [path, { file, edits: made }] of edits) byPath.set(path, {
		path,
		file: byPath.get(path)?.file ?? file,
		text: applyEdits(file.text, made)
	});
	return [...byPath.values()].toSorted((a, b) => a.path < b.path ? -1 : 1);
}
// src/fix.ts
async function fix(options, rules, unsafe) {
	const runs = [];
	const repaired = await fixAll({
		unsafe,
		isWanted: wantedBy(options, rules),
		judge: judgeWith(options, rules, runs)
	});
	const { changes } = repaired;
	const report = (isWhole(options) ? runs.findLast((one) => isSame(one.changes, changes))?.report : void 0) ?? await lint(withChanges(options, changes), rules);
	return {
		...repaired,
		before: runs[0]?.report ?? report,
		report
	};
}
async function fixFile(options, rules, found, path) {
	const isWanted = wantedBy(options, rules);
	const isThis = (other) => other === path;
	return fixAll({
		unsafe: false,
		isWanted: (finding, at) => isThis(at) && isWanted(finding),
		mayEdit: isThis,
		judge: judgeWith(options, rules, knownRuns(options, found))
	});
}
async function tryFix(options, rules, found, choice) {
	const judge = judgeWith(options, rules, knownRuns(options, found));
	return objection(await judge([]), await judge(changed([], [choice], found)), [choice], found.pathOf);
}
const knownRuns = (options, report) => isWhole(options) ? [{
	changes: [],
	report
}] : [];
function judgeWith(options, rules, runs) {
	const { select = [], extendSelect = [], preview = false } = options.selection ?? {};
	const widest = {
		...options,
		minCertainty: "likely",
		selection: {
			extendSelect: [...select, ...extendSelect],
			preview
		}
	};
	const memory = new Memory();
	return async (changes) => {
		let report = runs.find((run) => isSame(run.changes, changes))?.report;
		if (!report) {
			report = await lint(withChanges(widest, changes), rules, memory);
			runs.push({
				changes,
				report
			});
		}
		const { findings, problems, files, pathOf } = report;
		return {
			findings,
			problems,
			pathOf,
			files
		};
	};
}
function wantedBy({ selection = {}, minCertainty = "likely" }, rules) {
	const wanted = selectRules(rules, selection);
	return ({ ruleId, certainty }) => wanted.has(ruleId) && isAsSure(certainty, minCertainty);
}
const isWhole = ({ selection: { select, ignore = [], extendIgnore = [] } = {}, minCertainty = "likely" }) => select === void 0 && ignore.length + extendIgnore.length === 0 && minCertainty === "likely";
const isSame = (some, others) => some.length === others.length && some.every(({ path, text }, index) => path === others[index]?.path && text === others[index].text);
function withChanges(options, changes) {
	const { cwd, overlay } = options;
	const texts = new Map([...options.texts ?? [], ...changes.map(({ path, file: { encoding }, text }) => [resolve(cwd, path), {
		text,
		encoding
	}])]);
	const text = overlay && texts.get(resolve(cwd, overlay.path))?.text;
	return {
		...options,
		texts,
		...overlay && text !== void 0 && { overlay: {
			...overlay,
			text
		} }
	};
}
// src/report/diff-lines.ts
const mostChanges = 1e3;
function diffLines(before, after) {
	let head = 0;
	while (head < before.length && head < after.length && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	const [old, young] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
	const middle = shortest(old, young) ?? [{
		kind: "removed",
		lines: old
	}, {
		kind: "added",
		lines: young
	}];
	return [
		{
			kind: "same",
			lines: before.slice(0, head)
		},
		...middle,
		{
			kind: "same",
			lines: before.slice(before.length - tail)
		}
	].filter(({ lines }) => lines.length > 0);
}
function shortest(old, young) {
	const reached = new Map([[1, 0]]);
	const trace = [];
	for (let changes = 0; changes <= Math.min(mostChanges, old.length + young.length); changes++) {
		trace.push(new Map(reached));
		for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
			let x = isDown(reached, diagonal, changes) ? at(reached, diagonal + 1) : at(reached, diagonal - 1) + 1;
			while (x < old.length && x - diagonal < young.length && old[x] === young[x - diagonal]) x++;
			reached.set(diagonal, x);
			if (x >= old.length && x - diagonal >= young.length) return walkBack(trace, old, young);
		}
	}
}
const at = (reached, diagonal) => reached.get(diagonal) ?? 0;
const isDown = (reached, diagonal, changes) => diagonal === -changes || diagonal !== changes && at(reached, diagonal - 1) < at(reached, diagonal + 1);
function walkBack(trace, old, young) {
	const steps = [];
	let [x, y] = [old.length, young.length];
	for (let changes = trace.length - 1; changes >= 0; changes--) {
		const reached = trace[changes] ?? new Map();
		const diagonal = x - y;
		const down = isDown(reached, diagonal, changes);
		const previous = down ? diagonal + 1 : diagonal - 1;
		const from = changes === 0 ? {
			x: 0,
			y: 0
		} : {
			x: at(reached, previous),
			y: at(reached, previous) - previous
		};
		const entry = changes === 0 ? from : {
			x: from.x + (down ? 0 : 1),
			y: from.y + (down ? 1 : 0)
		};
		for (; x > entry.x; x--, y--) steps.push({
			kind: "same",
			line: old[x - 1] ?? ""
		});
		if (changes === 0) break;
		steps.push(down ? {
			kind: "added",
			line: young[from.y] ?? ""
		} : {
			kind: "removed",
			line: old[from.x] ?? ""
		});
		({x, y} = from);
	}
	const runs = [];
	for (const { kind, line } of steps.reverse()) {
		const last = runs.at(-1);
		if (last?.kind === kind) last.lines.push(line);
		else runs.push({
			kind,
			lines: [line]
		});
	}
	return runs;
}
export { tryFix as i, fix as n, fixFile as r, diffLines as t };
