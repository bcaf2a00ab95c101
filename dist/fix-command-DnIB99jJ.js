import { C as isBelow, Et as rules, S as uninterrupted, dt as encode, mt as reasonOf, pt as codeOf, st as locate, u as pathShown } from "./check-ClqScLA1.js";
import { n as fix, t as diffLines } from "./diff-lines-CyEsMoOF.js";
import { l as UsageError, t as escapeControls } from "./cli.js";
import { t as Redactor } from "./redactor-BuG6WtOW.js";
import { basename, dirname, join, relative, resolve } from "node:path";
import { chmodSync, chownSync, closeSync, fsyncSync, lstatSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
// src/report/unified-diff.ts
const context = 3;
const hides = (isHidden, { mark, text, old }) => isHidden(text.replace(/\r?\n$/, ""), mark === "+" ? void 0 : old);
function unifiedDiff(path, before, after, isHidden) {
	const lines = linesOf$1(before, after);
	const hunks = hunksOf(lines, isHidden);
	if (hunks.length === 0) return "";
	if (!hunks.every((hunk) => isShowable(hunk, lines, isHidden))) return void 0;
	return [
		`--- ${nameShown(`a/${path}`)}\n`,
		`+++ ${nameShown(`b/${path}`)}\n`,
		...hunks.map(hunkText)
	].join("");
}
function hunksOf(lines, isHidden) {
	const shown = new Set();
	const showContext = (from, step) => {
		for (let index = from, count = 0; count < context; index += step, count++) {
			const line = lines[index];
			if (line?.mark !== " " || hides(isHidden, line)) return;
			shown.add(line);
		}
	};
	for (const [index, line] of lines.entries()) {
		if (line.mark === " ") continue;
		shown.add(line);
		showContext(index - 1, -1);
		showContext(index + 1, 1);
	}
	const hunks = [];
	for (const [index, line] of lines.entries()) {
		if (!shown.has(line)) continue;
		const above = lines[index - 1];
		if (above && shown.has(above)) hunks.at(-1)?.push(line);
		else hunks.push([line]);
	}
	return hunks;
}
function linesOf$1(before, after) {
	const lines = [];
	let [old, young] = [1, 1];
	for (const { kind, lines: run } of diffLines(split(before), split(after))) for (const text of run) {
		lines.push({
			mark: kind === "same" ? " " : kind === "removed" ? "-" : "+",
			text,
			old,
			young
		});
		if (kind !== "added") old++;
		if (kind !== "removed") young++;
	}
	return lines;
}
const split = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
function isShowable(hunk, all, isHidden) {
	if (hunk.some((line) => hides(isHidden, line))) return false;
	return hunk.at(-1)?.mark === " " || hunk.at(-1) === all.at(-1);
}
function hunkText(hunk) {
	const [first] = hunk;
	const old = hunk.filter(({ mark }) => mark !== "+").length;
	const young = hunk.filter(({ mark }) => mark !== "-").length;
	const range = (start, length) => `${length === 0 ? start - 1 : start}${length === 1 ? "" : `,${length}`}`;
	return `@@ -${range(first?.old ?? 1, old)} +${range(first?.young ?? 1, young)} @@\n` + hunk.map(({ mark, text }) => `${mark}${text}${text.endsWith("\n") ? "" : "\n\\ No newline at end of file\n"}`).join("");
}
function nameShown(name) {
	const bytes = [...Buffer.from(name)];
	const isPlain = (byte) => byte >= 32 && byte < 127 && byte !== 34 && byte !== 92;
	if (bytes.every(isPlain)) return name.includes(" ") ? `${name}\t` : name;
	return `"${bytes.map((byte) => isPlain(byte) ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`).join("")}"`;
}
// src/report/diff-of-changes.ts
function diffOfChanges({ changes, fixed }, { secrets, pathOf }) {
	const redactor = new Redactor(secrets);
	const repeating = fixed.flatMap(({ fix }) => fix.edits).filter(({ text }) => redactor.redact(text) !== text);
	const isRepeating = (path) => repeating.some(({ at }) => `/${path}`.endsWith(`/${at.file.path}`));
	const hidden = [];
	return {
		text: changes.map(({ path, file, text }) => {
			const lines = linesOf(secrets.filter((secret) => pathOf(secret.file) === path));
			const isHidden = (line, number) => number !== void 0 && lines.has(number) || isSteering(line) || file.encoding !== "utf-8" && !isAscii(line);
			const diff = file.encoding === "utf-16" || isRepeating(path) ? void 0 : unifiedDiff(path, file.text, text, isHidden);
			if (diff === void 0) hidden.push(path);
			return diff ?? "";
		}).join(""),
		hidden
	};
}
function linesOf(secrets) {
	const lines = new Set();
	for (const { file, start, end } of secrets) {
		const last = file.positionAt(end).line;
		for (let { line } = file.positionAt(start); line <= last; line++) lines.add(line);
	}
	return lines;
}
const isSteering = (line) => /^\s*::/.test(line) || escapeControls(line.replaceAll("	", " ")) !== line.replaceAll("	", " ");
const isAscii = (line) => Buffer.byteLength(line) === line.length;
// src/cli/write-fixes.ts
function writeFixes(changes, cwd, roots) {
	uninterrupted(() => {
		const pending = [];
		const done = new Set();
		try {
			for (const change of changes) pending.push(prepare(change, cwd, roots));
			for (const one of pending) write(one);
			for (const one of pending) if (!readFileSync(one.path).equals(one.older)) throw changedMeanwhile(one.shown);
			replaceAll(pending, done);
		} catch (error) {
			for (const one of pending) if (!done.has(one)) rmSync(one.unfinished, { force: true });
			throw error;
		}
	});
}
function prepare({ path: shown, file, text }, cwd, roots) {
	const place = resolve(cwd, shown);
	const name = escapeControls(shown);
	try {
		const path = realpathSync.native(place);
		const around = roots.filter((root) => isBelow(place, root));
		if (around.length > 0 ? !around.some((root) => isBelow(path, realpathSync.native(root))) : lstatSync(place).isSymbolicLink()) throw refuse(name, "it is a link that leads out of the project");
		const { mode } = statSync(path);
		if ((mode & 146) === 0) throw refuse(name, "it is read-only");
		const older = encode(file.text, file.encoding);
		const bytes = encode(text, file.encoding);
		if (!bytes || !older) throw refuse(name, `the new text can't be written as ${file.encoding}`);
		if (!readFileSync(path).equals(older)) throw changedMeanwhile(name);
		const unfinished = join(dirname(path), `.${basename(path)}.django-prod-lint`);
		reserve(unfinished);
		return {
			shown: name,
			path,
			bytes,
			older,
			unfinished
		};
	} catch (error) {
		if (error instanceof UsageError) throw error;
		const isTaken = codeOf(error) === "EEXIST";
		throw refuse(name, isTaken ? `another run is repairing it; if none is, remove ${escapeControls(relative(cwd, join(dirname(realpathSync.native(place)), `.${basename(realpathSync.native(place))}.django-prod-lint`)))}` : reasonOf(error));
	}
}
const reserve = (unfinished) => closeSync(openSync(unfinished, "wx", 384));
function write({ shown, unfinished, bytes, path }) {
	try {
		writeFileSync(unfinished, bytes);
		flush(unfinished);
		const { mode, uid, gid } = statSync(path);
		const own = statSync(unfinished);
		if (own.uid !== uid || own.gid !== gid) chownSync(unfinished, uid, gid);
		chmodSync(unfinished, mode & 4095);
	} catch (error) {
		throw refuse(shown, reasonOf(error));
	}
}
function flush(path) {
	const descriptor = openSync(path, "r+");
	try {
		fsyncSync(descriptor);
	} catch (error) {
		if (codeOf(error) !== "ERR_ACCESS_DENIED") throw error;
	} finally {
		closeSync(descriptor);
	}
}
function replaceAll(pending, done) {
	for (const one of pending) {
		try {
			renameSync(one.unfinished, one.path);
		} catch (error) {
			const kept = [...done].filter((other) => !isPutBack(other)).map(({ shown }) => shown);
			throw kept.length === 0 ? refuse(one.shown, reasonOf(error)) : new UsageError(`Not all was repaired. ${one.shown} can't be changed: ${reasonOf(error)}. What is repaired can't be put back: ${kept.join(", ")}.`);
		}
		done.add(one);
	}
}
function isPutBack(one) {
	try {
		reserve(one.unfinished);
	} catch {
		return false;
	}
	try {
		write({
			...one,
			bytes: one.older
		});
		renameSync(one.unfinished, one.path);
		return true;
	} catch {
		rmSync(one.unfinished, { force: true });
		return false;
	}
}
const refuse = (name, because) => new UsageError(`Nothing was repaired. ${name} can't be changed: ${because}.`);
const changedMeanwhile = (name) => new UsageError(`Nothing was repaired. ${name} was changed while it was judged: run it again.`);
// src/cli/fix-command.ts
async function fixAndReport(options, unsafe, io) {
	const { changes, fixed, refused, report } = await fix(options, rules, unsafe);
	if (changes.length > 0) writeFixes(changes, options.cwd, locate(options.paths ?? [], options.cwd).map(({ root }) => root));
	tellRefused(refused, io);
	if (fixed.length > 0) io.err(`${plural(fixed.length, "finding")} fixed in ${plural(changes.length, "file")}.\n`);
	return {
		...report,
		summary: {
			...report.summary,
			fixed: fixed.length
		}
	};
}
async function showDiff(options, unsafe, io) {
	const run = await fix(options, rules, unsafe);
	const { changes, fixed, refused, report, before } = run;
	const { text, hidden } = diffOfChanges(run, before);
	io.out(text);
	for (const path of hidden) io.err(`${pathShown(path)}: what --fix changes here is not shown, because a secret, or what is not to be printed, stands beside it.\n`);
	tellRefused(refused, io);
	io.err(fixed.length > 0 ? `${plural(fixed.length, "finding")} would be fixed in ${plural(changes.length, "file")}.\n` : `Nothing would be fixed${unsafeHint(report, unsafe)}.\n`);
	if (report.failed) return 3;
	if (changes.length > 0) return 1;
	return report.problems.length > 0 ? 2 : 0;
}
function unsafeHint({ findings }, unsafe) {
	const more = unsafe ? 0 : findings.filter(({ fixes = [] }) => fixes.length > 0).length;
	return more === 0 ? "" : `; with --unsafe-fixes ${plural(more, "finding")} would be, by repairs that may change what runs now`;
}
function tellRefused(refused, io) {
	for (const { finding: { at, ruleId }, path, because } of refused) io.err(`${pathShown(path)}:${at.file.positionAt(at.start).line}: ${ruleId} is not fixed: ${escapeControls(because)}.\n`);
}
const plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
export { fixAndReport, showDiff };
