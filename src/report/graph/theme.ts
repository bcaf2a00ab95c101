/** Colours of the drawing and of the page, for light and dark screens. */
export const colours = `
:root { color-scheme: light dark;
  --ground: #f6f5f2; --card: #ffffff; --ink: #1d2026; --faint: #646b76; --line: #b9bec7; --edge: #dedfe3;
  --broken: #c62331; --broken-ground: #fdeced; --amber: #97610a; --good: #1a7f4b;
  --front: #2b69cf; --appServer: #13826a; --entryPoint: #7d4fc4; --settings: #b2690e; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #14161a; --card: #1e2229; --ink: #e8eaee; --faint: #a0a8b4; --line: #5a626e; --edge: #343a44;
  --broken: #ff7a80; --broken-ground: #3a1c20; --amber: #e5b45b; --good: #5fd39a;
  --front: #79a8ff; --appServer: #4fcbaa; --entryPoint: #bd97ff; --settings: #f0ae58; } }
`;

/** How the parts of the drawing look. Its texts are measured in characters: details are in a font of one width. */
export const drawing = `
svg { font-family: ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.box { fill: var(--card); stroke: var(--edge); stroke-width: 1.2; }
.box.missing { fill: none; stroke: var(--line); stroke-dasharray: 5 4; }
.kind { font-size: 10.5px; font-weight: 600; letter-spacing: .07em; }
.title { font-size: 15px; font-weight: 650; fill: var(--ink); }
.title.missing { fill: var(--faint); font-weight: 450; font-style: italic; }
.detail { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: var(--faint); }
.link { fill: none; stroke: var(--line); stroke-width: 2; }
.link.likely, .link.unknown { stroke-dasharray: 3 5; }
.link.broken { stroke: var(--broken); stroke-width: 2.6; stroke-dasharray: 9 5; }
.head { fill: var(--line); } .head.broken { fill: var(--broken); }
.label { font-size: 11px; fill: var(--faint); text-anchor: middle; } .label.broken { fill: var(--broken); font-weight: 600; }
.cross { fill: var(--broken); } .crossmark { stroke: var(--card); stroke-width: 2.6; stroke-linecap: round; }
.badge { font-size: 10.5px; font-weight: 650; text-anchor: end; } .badge.error { fill: var(--broken); } .badge.warning { fill: var(--amber); }
.reason { font-size: 13px; fill: var(--broken); font-weight: 600; } .where { font-size: 12px; fill: var(--faint); }
.lane { font-size: 15px; font-weight: 650; fill: var(--ink); }
`;
