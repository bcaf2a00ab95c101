import { severities, type Severity } from "../../core/finding.ts";

/** Of the box that shows or hides a severity. */
export const boxId = (severity: Severity): string => `show-${severity}`;

/** What is hidden when boxes are empty: findings, and groups of which nothing is left. No script is needed for it. */
const filters = [
  ...severities.map((severity) => `${unchecked(severity)} .finding.${severity}`),
  ...subsets(severities).map((some) => `${some.map(unchecked).join("")} .group.${groupClass(some)}`),
]
  .map((selector) => `body${selector} { display: none; }`)
  .join("\n");

function unchecked(severity: Severity): string {
  return `:has(#${boxId(severity)}:not(:checked))`;
}

/** The class of a group in which these severities stand. */
export function groupClass(found: Iterable<Severity>): string {
  const some = new Set(found);
  return `of-${severities.filter((severity) => some.has(severity)).join("-")}`;
}

function subsets(all: readonly Severity[]): readonly (readonly Severity[])[] {
  return all.reduce<readonly (readonly Severity[])[]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]).filter((set) => set.length > 0);
}

export const style = `
* { box-sizing: border-box; }
:root { --blue: #2b69cf; --mark: #ffe9a8; --code: #f3f2ee; }
@media (prefers-color-scheme: dark) { :root { --blue: #79a8ff; --mark: #5b4a12; --code: #171a1f; } }
body { margin: 0; padding: 2rem clamp(1rem, 4vw, 3.5rem) 4rem; background: var(--ground); color: var(--ink); font: 15px/1.55 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 1240px; margin: 0 auto; } h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .4rem; } h2 { font-size: 1.15rem; margin: 0; overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1.7rem 0 .6rem; overflow-wrap: anywhere; } h4 { font-size: 1rem; line-height: 1.4; margin: 0; overflow-wrap: anywhere; }
p { margin: .35rem 0; overflow-wrap: anywhere; } a { color: var(--blue); } code, figcaption, .rule { font: .84rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.judged { color: var(--faint); } .judged code { color: var(--ink); }
fieldset { border: 0; padding: .7rem 0; margin: 0 0 1rem; display: flex; flex-wrap: wrap; gap: .5rem 1.2rem; position: sticky; top: 0; background: var(--ground); z-index: 1; } legend { float: left; padding: 0; color: var(--faint); }
label { cursor: pointer; font-weight: 650; } label.error, .error .chip { color: var(--broken); } label.warning, .warning .chip { color: var(--amber); } label.info, .info .chip { color: var(--blue); } input { color: inherit; width: 1.05rem; height: 1.05rem; vertical-align: -2px; accent-color: currentColor; }
section { background: var(--card); border: 1px solid var(--edge); border-radius: 14px; margin: 0 0 1.6rem; padding: 1.1rem 1.4rem 1.3rem; } section.bad { border-color: var(--broken); }
header { display: flex; gap: .8rem; align-items: center; justify-content: space-between; flex-wrap: wrap; } .pill { font-size: .82rem; font-weight: 650; padding: .1rem .65rem; border-radius: 99px; border: 1px solid currentColor; color: var(--good); white-space: nowrap; } .pill.bad { color: var(--broken); background: var(--broken-ground); }
.scroll { overflow-x: auto; margin: .6rem 0 .2rem; } .scroll svg { display: block; max-width: 100%; min-width: 860px; height: auto; } .box { fill: var(--ground); }
.finding { border: 1px solid var(--edge); border-left: 4px solid var(--line); border-radius: 8px; padding: .75rem 1rem .7rem; margin: .7rem 0; scroll-margin-top: 4rem; } .finding:target { outline: 2px solid var(--blue); }
.finding.error { border-left-color: var(--broken); } .finding.warning { border-left-color: var(--amber); } .finding.info { border-left-color: var(--blue); }
.chip { font-size: .72rem; font-weight: 700; letter-spacing: .05em; text-transform: uppercase; border: 1px solid currentColor; border-radius: 99px; padding: .05rem .5rem; margin-right: .3rem; vertical-align: 1.5px; }
figure { margin: .55rem 0; } .same { margin-top: -.25rem; } figcaption { color: var(--faint); overflow-wrap: anywhere; } figcaption i { font-family: ui-sans-serif, system-ui, sans-serif; }
pre { margin: .2rem 0 0; padding: .5rem .75rem; background: var(--code); border-radius: 6px; overflow-x: auto; } .line { display: inline-block; min-width: 2.6em; color: var(--faint); user-select: none; } mark { background: var(--mark); color: inherit; border-radius: 3px; padding: .05em 0; }
.note { color: var(--faint); } ul { margin: .4rem 0 0; padding-left: 1.2rem; } li { overflow-wrap: anywhere; } details { margin-top: 1rem; } summary { cursor: pointer; color: var(--faint); } footer { color: var(--faint); font-size: .85rem; }
@media print { fieldset { display: none; } section { break-inside: auto; } .finding { break-inside: avoid; } }
${filters}
`;
