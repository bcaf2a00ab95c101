import {
  lint,
  locate
} from "./chunk-4IHQFU3I.js";
import {
  selectRules
} from "./chunk-NZGRPIPC.js";
import {
  rules
} from "./chunk-CM4KK4IC.js";
import "./chunk-4AEWKKLB.js";
import "./chunk-VMZWOJE6.js";
import "./chunk-OXVGIWAU.js";
import "./chunk-EEC2ZO4U.js";
import "./chunk-3MMQHOM6.js";
import {
  isAsSure
} from "./chunk-J7ULZX2M.js";
import "./chunk-4VISA6ZF.js";
import "./chunk-YAEDS35S.js";
import {
  encode
} from "./chunk-6ILYHZMI.js";
import "./chunk-4K7KC3X6.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import "./chunk-QV7BCAXK.js";
import "./chunk-RGUTMODH.js";
import {
  pathShown
} from "./chunk-O5UUONST.js";
import {
  Redactor
} from "./chunk-DFAUYJKD.js";
import {
  asWritten
} from "./chunk-2E53VGGA.js";
import "./chunk-4XKLP2SJ.js";
import "./chunk-GOWJUYN2.js";
import "./chunk-YKZL6MVW.js";
import {
  escapeControls
} from "./chunk-BSTHLYOE.js";
import "./chunk-VOEMSLEO.js";

// src/fix.ts
import { resolve } from "node:path";

// src/check/choose-fixes.ts
var fixOf = ({ fixes = [] }, unsafe) => fixes.find(({ safe, edits }) => edits.length > 0 && (safe || unsafe));
function chooseFixes(findings, unsafe, pathOf, mayEdit) {
  const chosen = [];
  const taken = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const fix2 = fixOf(finding, unsafe);
    if (!fix2?.edits.every(({ at: at2 }) => mayEdit(at2.file))) continue;
    const added = [];
    for (const edit of fix2.edits) {
      const path = pathOf(edit.at.file);
      const others = taken.get(path) ?? [];
      taken.set(path, others);
      const place = placeIn(others, edit);
      if (place === void 0) break;
      others.splice(place, 0, edit);
      added.push([others, edit]);
    }
    if (added.length === fix2.edits.length) chosen.push({ finding, fix: fix2 });
    else for (const [others, edit] of added) others.splice(others.indexOf(edit), 1);
  }
  return chosen;
}
function placeIn(others, { at: at2 }) {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((others[middle]?.at.start ?? 0) < at2.start) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [others[low - 1], others[low]];
  return before && meet(before.at, at2) || after && meet(at2, after.at) ? void 0 : low;
}
var meet = (first, second) => second.start < first.end || second.start === first.end && (first.start === first.end || second.start === second.end);
function applyEdits(text, edits) {
  const pieces = [];
  let reached = 0;
  for (const edit of edits.toSorted((a, b) => a.at.start - b.at.start)) {
    pieces.push(text.slice(reached, edit.at.start), asWritten(edit));
    reached = edit.at.end;
  }
  return pieces.join("") + text.slice(reached);
}

// src/check/compare-runs.ts
var tellsOfGood = ["baseline/stale", "suppression/unused"];
function objection(before, after, choices, pathOf) {
  const [had, have] = [count(before), count(after)];
  const repaired = /* @__PURE__ */ new Map();
  for (const { finding } of choices) raise(repaired, keyOf(finding, pathOf));
  for (const [key, number] of repaired) {
    if ((have.all.get(key) ?? 0) > (had.all.get(key) ?? 0) - number) return "the finding would still be there";
  }
  const known = new Set(before.problems.map(({ path, message }) => `${path}\0${message}`));
  const problem = after.problems.find(({ path, message }) => !known.has(`${path}\0${message}`));
  if (problem) return `then ${problem.path === "" ? "the project" : problem.path} can't be analysed: ${problem.message}`;
  const isNew = (finding) => {
    const key = keyOf(finding, after.pathOf);
    return finding.severity !== "info" && !tellsOfGood.includes(finding.ruleId) && (have.grave.get(key) ?? 0) > (had.grave.get(key) ?? 0);
  };
  const added = after.findings.filter(isNew);
  const worst = added.find(({ severity }) => severity === "error") ?? added[0];
  if (worst?.severity !== "error" && choices.every(({ fix: fix2 }) => fix2.reveals)) return void 0;
  return worst && `it would bring ${worst.ruleId} in ${after.pathOf(worst.at.file)}`;
}
function count({ findings, pathOf }) {
  const all = /* @__PURE__ */ new Map();
  const grave = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = keyOf(finding, pathOf);
    raise(all, key);
    if (finding.severity !== "info") raise(grave, key);
  }
  return { all, grave };
}
var keyOf = ({ ruleId, at: at2 }, pathOf) => `${ruleId}\0${pathOf(at2.file)}`;
var raise = (counts, key) => void counts.set(key, (counts.get(key) ?? 0) + 1);

// src/check/fix-all.ts
var mostPasses = 10;
var mostLooks = 100;
async function fixAll({ unsafe, isWanted, judge }) {
  const fixed = [];
  const refused = /* @__PURE__ */ new Map();
  let changes = [];
  let now = await judge(changes);
  let looks = 1;
  for (let pass = 0; pass < mostPasses; pass++) {
    const start = now;
    const { pathOf } = start;
    const files = new Set(start.files);
    const open = start.findings.filter((finding) => isWanted(finding) && !refused.has(identityOf(finding, start)));
    const accepted = [];
    const chosen = chooseFixes(open, unsafe, pathOf, (file) => files.has(file));
    const groups = [chosen.filter(({ fix: fix2 }) => fix2.reveals), chosen.filter(({ fix: fix2 }) => !fix2.reveals)];
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
      else for (const { finding } of group) refused.set(identityOf(finding, start), { finding, path: pathOf(finding.at.file), because: because ?? "" });
    }
    if (accepted.length === 0) break;
    changes = changed(changes, accepted, start);
    fixed.push(...accepted);
  }
  return { changes, fixed, refused: [...refused.values()] };
}
var identityOf = ({ ruleId, at: at2, message }, { pathOf }) => [ruleId, pathOf(at2.file), message].join("\0");
function changed(older, choices, { pathOf }) {
  const edits = /* @__PURE__ */ new Map();
  for (const edit of choices.flatMap(({ fix: fix2 }) => fix2.edits)) {
    const path = pathOf(edit.at.file);
    const known = edits.get(path) ?? { file: edit.at.file, edits: [] };
    known.edits.push(edit);
    edits.set(path, known);
  }
  const byPath = new Map(older.map((change) => [change.path, change]));
  for (const [path, { file, edits: made }] of edits) byPath.set(path, { path, file: byPath.get(path)?.file ?? file, text: applyEdits(file.text, made) });
  return [...byPath.values()].toSorted((a, b) => a.path < b.path ? -1 : 1);
}

// src/fix.ts
async function fix(options, rules2, unsafe) {
  const wanted = selectRules(rules2, options.selection ?? {});
  const { select = [], extendSelect = [], ignore = [], extendIgnore = [], preview = false } = options.selection ?? {};
  const { minCertainty = "likely", ...judging } = options;
  const widest = { ...judging, selection: { extendSelect: [...select, ...extendSelect], preview } };
  const runs = [];
  const repaired = await fixAll({
    unsafe,
    isWanted: ({ ruleId, certainty }) => wanted.has(ruleId) && isAsSure(certainty, minCertainty),
    judge: async (changes2) => {
      const run = await lint({ ...widest, texts: textsOf(changes2, options.cwd) }, rules2);
      runs.push({ changes: changes2, run });
      return judgementOf(run);
    }
  });
  const { changes } = repaired;
  const isWhole = options.selection?.select === void 0 && ignore.length + extendIgnore.length === 0 && minCertainty === "likely";
  const last = isWhole ? runs.findLast((one) => isSame(one.changes, changes))?.run : void 0;
  const report = last ?? await lint({ ...options, texts: textsOf(changes, options.cwd) }, rules2);
  return { ...repaired, before: runs[0]?.run ?? report, report };
}
var isSame = (some, others) => some.length === others.length && some.every(({ path, text }, index) => path === others[index]?.path && text === others[index].text);
var judgementOf = ({ findings, problems, models, pathOf }) => ({ findings, problems, pathOf, files: models.flatMap(({ files }) => files) });
var textsOf = (changes, cwd) => new Map(changes.map(({ path, file: { encoding }, text }) => [resolve(cwd, path), { text, encoding }]));

// src/report/diff-lines.ts
var mostChanges = 1e3;
function diffLines(before, after) {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const [old, young] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const middle = shortest(old, young) ?? [
    { kind: "removed", lines: old },
    { kind: "added", lines: young }
  ];
  const runs = [{ kind: "same", lines: before.slice(0, head) }, ...middle, { kind: "same", lines: before.slice(before.length - tail) }];
  return runs.filter(({ lines }) => lines.length > 0);
}
function shortest(old, young) {
  const reached = /* @__PURE__ */ new Map([[1, 0]]);
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
  return void 0;
}
var at = (reached, diagonal) => reached.get(diagonal) ?? 0;
var isDown = (reached, diagonal, changes) => diagonal === -changes || diagonal !== changes && at(reached, diagonal - 1) < at(reached, diagonal + 1);
function walkBack(trace, old, young) {
  const steps = [];
  let [x, y] = [old.length, young.length];
  for (let changes = trace.length - 1; changes >= 0; changes--) {
    const reached = trace[changes] ?? /* @__PURE__ */ new Map();
    const diagonal = x - y;
    const down = isDown(reached, diagonal, changes);
    const previous = down ? diagonal + 1 : diagonal - 1;
    const from = changes === 0 ? { x: 0, y: 0 } : { x: at(reached, previous), y: at(reached, previous) - previous };
    const entry = changes === 0 ? from : { x: from.x + (down ? 0 : 1), y: from.y + (down ? 1 : 0) };
    for (; x > entry.x; x--, y--) steps.push({ kind: "same", line: old[x - 1] ?? "" });
    if (changes === 0) break;
    steps.push(down ? { kind: "added", line: young[from.y] ?? "" } : { kind: "removed", line: old[from.x] ?? "" });
    ({ x, y } = from);
  }
  const runs = [];
  for (const { kind, line } of steps.reverse()) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs;
}

// src/report/unified-diff.ts
var context = 3;
var hides = (isHidden, { mark, text, old }) => isHidden(text.replace(/\r?\n$/, ""), mark === "+" ? void 0 : old);
function unifiedDiff(path, before, after, isHidden) {
  const lines = linesOf(before, after);
  const hunks = hunksOf(lines, isHidden);
  if (hunks.length === 0) return "";
  if (!hunks.every((hunk) => isShowable(hunk, lines, isHidden))) return void 0;
  return [`--- ${nameShown(`a/${path}`)}
`, `+++ ${nameShown(`b/${path}`)}
`, ...hunks.map(hunkText)].join("");
}
function hunksOf(lines, isHidden) {
  const shown = /* @__PURE__ */ new Set();
  const showContext = (from, step) => {
    for (let index = from, count2 = 0; count2 < context; index += step, count2++) {
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
function linesOf(before, after) {
  const lines = [];
  let [old, young] = [1, 1];
  for (const { kind, lines: run } of diffLines(split(before), split(after))) {
    for (const text of run) {
      lines.push({ mark: kind === "same" ? " " : kind === "removed" ? "-" : "+", text, old, young });
      if (kind !== "added") old++;
      if (kind !== "removed") young++;
    }
  }
  return lines;
}
var split = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
function isShowable(hunk, all, isHidden) {
  if (hunk.some((line) => hides(isHidden, line))) return false;
  return hunk.at(-1)?.mark === " " || hunk.at(-1) === all.at(-1);
}
function hunkText(hunk) {
  const [first] = hunk;
  const old = hunk.filter(({ mark }) => mark !== "+").length;
  const young = hunk.filter(({ mark }) => mark !== "-").length;
  const range = (start, length) => `${length === 0 ? start - 1 : start}${length === 1 ? "" : `,${length}`}`;
  const head = `@@ -${range(first?.old ?? 1, old)} +${range(first?.young ?? 1, young)} @@
`;
  return head + hunk.map(({ mark, text }) => `${mark}${text}${text.endsWith("\n") ? "" : "\n\\ No newline at end of file\n"}`).join("");
}
function nameShown(name) {
  const bytes = [...Buffer.from(name)];
  const isPlain = (byte) => byte >= 32 && byte < 127 && byte !== 34 && byte !== 92;
  if (bytes.every(isPlain)) return name.includes(" ") ? `${name}	` : name;
  return `"${bytes.map((byte) => isPlain(byte) ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`).join("")}"`;
}

// src/report/diff-of-changes.ts
function diffOfChanges({ changes, fixed }, { secrets, pathOf }) {
  const redactor = new Redactor(secrets);
  const repeating = fixed.flatMap(({ fix: fix2 }) => fix2.edits).filter(({ text }) => redactor.redact(text) !== text);
  const isRepeating = (path) => repeating.some(({ at: at2 }) => `/${path}`.endsWith(`/${at2.file.path}`));
  const hidden = [];
  const diffs = changes.map(({ path, file, text }) => {
    const lines = linesOf2(secrets.filter((secret) => pathOf(secret.file) === path));
    const isHidden = (line, number) => number !== void 0 && lines.has(number) || isSteering(line) || file.encoding !== "utf-8" && !isAscii(line);
    const diff = file.encoding === "utf-16" || isRepeating(path) ? void 0 : unifiedDiff(path, file.text, text, isHidden);
    if (diff === void 0) hidden.push(path);
    return diff ?? "";
  });
  return { text: diffs.join(""), hidden };
}
function linesOf2(secrets) {
  const lines = /* @__PURE__ */ new Set();
  for (const { file, start, end } of secrets) {
    const last = file.positionAt(end).line;
    for (let { line } = file.positionAt(start); line <= last; line++) lines.add(line);
  }
  return lines;
}
var isSteering = (line) => /^\s*::/.test(line) || escapeControls(line.replaceAll("	", " ")) !== line.replaceAll("	", " ");
var isAscii = (line) => Buffer.byteLength(line) === line.length;

// src/cli/write-fixes.ts
import { chmodSync, chownSync, closeSync, lstatSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve as resolve2, sep } from "node:path";
function writeFixes(changes, cwd, roots) {
  const pending = [];
  try {
    for (const change of changes) pending.push(prepare(change, cwd, roots));
    for (const one of pending) write(one);
    for (const one of pending) if (!readFileSync(one.path).equals(one.older)) throw changedMeanwhile(one.shown);
    replaceAll(pending);
  } catch (error) {
    for (const { unfinished } of pending) rmSync(unfinished, { force: true });
    throw error instanceof UsageError ? error : refuse("A file", reasonOf(error));
  }
}
function prepare({ path: shown, file, text }, cwd, roots) {
  const place = resolve2(cwd, shown);
  const name = escapeControls(shown);
  try {
    const path = realpathSync(place);
    const around = roots.filter((root) => isBelow(place, root));
    if (around.length > 0 ? !around.some((root) => isBelow(path, realpathSync(root))) : lstatSync(place).isSymbolicLink()) throw refuse(name, "it is a link that leads out of the project");
    const { mode } = statSync(path);
    if ((mode & 146) === 0) throw refuse(name, "it is read-only");
    const older = encode(file.text, file.encoding);
    const bytes = encode(text, file.encoding);
    if (!bytes || !older) throw refuse(name, `the new text can't be written as ${file.encoding}`);
    if (!readFileSync(path).equals(older)) throw changedMeanwhile(name);
    const unfinished = join(dirname(path), `.${basename(path)}.django-prod-lint`);
    closeSync(openSync(unfinished, "wx", 384));
    return { shown: name, path, bytes, older, unfinished };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const isTaken = error instanceof Error && "code" in error && error.code === "EEXIST";
    throw refuse(name, isTaken ? `another run is repairing it; if none is, remove ${escapeControls(relative(cwd, join(dirname(realpathSync(place)), `.${basename(realpathSync(place))}.django-prod-lint`)))}` : reasonOf(error));
  }
}
function write({ unfinished, bytes, path }) {
  writeFileSync(unfinished, bytes);
  const { mode, uid, gid } = statSync(path);
  const own = statSync(unfinished);
  if (own.uid !== uid || own.gid !== gid) chownSync(unfinished, uid, gid);
  chmodSync(unfinished, mode & 4095);
}
function replaceAll(pending) {
  const done = [];
  try {
    for (const one of pending) {
      renameSync(one.unfinished, one.path);
      done.push(one);
    }
  } catch (error) {
    for (const { path, older } of done) writeFileSync(path, older);
    throw error;
  }
}
function isBelow(path, directory) {
  const inside = relative(directory, path);
  return !isAbsolute(inside) && inside !== ".." && !inside.startsWith(`..${sep}`);
}
var refuse = (name, because) => new UsageError(`Nothing was repaired. ${name} can't be changed: ${because}.`);
var changedMeanwhile = (name) => new UsageError(`Nothing was repaired. ${name} was changed while it was judged: run it again.`);
var reasonOf = (error) => error instanceof Error ? error.message : String(error);

// src/cli/fix-command.ts
async function fixAndReport(options, unsafe, io) {
  const { changes, fixed, refused, report } = await fix(options, rules, unsafe);
  if (changes.length > 0) writeFixes(changes, options.cwd, locate(options.paths ?? [], options.cwd).map(({ root }) => root));
  tellRefused(refused, io);
  if (fixed.length > 0) io.err(`${plural(fixed.length, "finding")} fixed in ${plural(changes.length, "file")}.
`);
  return { ...report, summary: { ...report.summary, fixed: fixed.length } };
}
async function showDiff(options, unsafe, io) {
  const run = await fix(options, rules, unsafe);
  const { changes, fixed, refused, report, before } = run;
  const { text, hidden } = diffOfChanges(run, before);
  io.out(text);
  for (const path of hidden) io.err(`${pathShown(path)}: what --fix changes here is not shown, because a secret, or what is not to be printed, stands beside it.
`);
  tellRefused(refused, io);
  if (fixed.length > 0) io.err(`${plural(fixed.length, "finding")} would be fixed in ${plural(changes.length, "file")}.
`);
  if (report.failed) return 3;
  if (changes.length > 0) return 1;
  return report.problems.length > 0 ? 2 : 0;
}
function tellRefused(refused, io) {
  for (const { finding: { at: at2, ruleId }, path, because } of refused) io.err(`${pathShown(path)}:${at2.file.positionAt(at2.start).line}: ${ruleId} is not fixed: ${escapeControls(because)}.
`);
}
var plural = (count2, noun) => `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
export {
  fixAndReport,
  showDiff
};
