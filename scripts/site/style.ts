/** One sheet for all pages, light and dark. */
export const style = `
:root { color-scheme: light dark; --ground: #fbfaf7; --ink: #23241f; --faint: #66675f; --edge: #dedbd2; --code: #f1efe9; --link: #1f5fbf; }
@media (prefers-color-scheme: dark) { :root { --ground: #15171b; --ink: #e4e3de; --faint: #9d9c95; --edge: #33363d; --code: #1e2127; --link: #86b2ff; } }
* { box-sizing: border-box; }
body { margin: 0; display: grid; grid-template-columns: minmax(15rem, 19rem) minmax(0, 1fr); background: var(--ground); color: var(--ink); font: 16px/1.6 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
nav { border-right: 1px solid var(--edge); padding: 1.5rem 1.2rem 3rem; font-size: .92rem; height: 100vh; overflow-y: auto; position: sticky; top: 0; }
nav h2 { font-size: .78rem; letter-spacing: .06em; text-transform: uppercase; color: var(--faint); margin: 1.2rem 0 .3rem; border: 0; padding: 0; }
nav ul { list-style: none; margin: 0; padding: 0; } nav a { display: block; padding: .12rem .5rem; border-radius: 6px; color: var(--ink); text-decoration: none; overflow-wrap: anywhere; }
nav a:hover { background: var(--code); } nav a[aria-current] { background: var(--code); font-weight: 650; }
main { padding: 2rem clamp(1.2rem, 4vw, 4rem) 5rem; max-width: 60rem; overflow-wrap: break-word; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; } h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; padding-top: .6rem; border-top: 1px solid var(--edge); } h3 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
a { color: var(--link); } code { font: .88em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; background: var(--code); padding: .1em .3em; border-radius: 4px; }
pre { background: var(--code); padding: .8rem 1rem; border-radius: 8px; overflow-x: auto; } pre code { background: none; padding: 0; font-size: .85rem; line-height: 1.4; }
table { border-collapse: collapse; display: block; overflow-x: auto; } th, td { text-align: left; vertical-align: top; padding: .35rem .7rem; border-bottom: 1px solid var(--edge); } th { color: var(--faint); font-weight: 600; }
.pages { display: none; margin: 0 0 1.2rem; }
@media (max-width: 52rem) { body { display: flex; flex-direction: column; } .pages { display: block; } main { max-width: 100%; padding-top: 1.2rem; } nav { order: 1; height: auto; position: static; border-right: 0; border-top: 1px solid var(--edge); } }
@media (max-width: 36rem) { thead { display: none; } table, tbody, tr, td { display: block; } tr { padding: .5rem 0; border-bottom: 1px solid var(--edge); } td { padding: 0; border: 0; overflow-wrap: anywhere; } }
`;
