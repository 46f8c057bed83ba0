/** How the page of a comparison looks: calm, wide, readable at 320 pixels and in forced colours. */
export const pageStyle = `
:root { --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --ground: #f6f8fa; --gone: #a84300; --added: #0053a6; }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 120rem; padding: 1.5rem; color: var(--ink); background: #fff; font: 1rem/1.5 "Golos Text", system-ui, sans-serif }
h1 { font-size: 1.6rem; line-height: 1.25 } h2 { margin-top: 3rem; border-top: 2px solid var(--line); padding-top: 1rem; font-size: 1.3rem } h3 { font-size: 1.05rem; margin: 2rem 0 .5rem }
nav ul { padding-left: 1.2rem } a { color: var(--added) } a:focus-visible, summary:focus-visible { outline: 3px solid var(--added); outline-offset: 2px }
.gone, del { color: var(--gone) } .added, ins { color: var(--added) } .gone, .added { font-weight: 600 }
ins { text-decoration: underline; text-underline-offset: .2em }
.words { max-width: 60rem; padding-left: 1.2rem } .words li { margin: .3rem 0; overflow-wrap: anywhere }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem; background: var(--ground); padding: 1rem; border-radius: .5rem }
details .pictures { max-width: 36rem }
figure { margin: 0 } figcaption { font-weight: 600; margin-bottom: .4rem }
img { display: block; width: 100%; height: auto; background: #fff; border: 1px solid var(--line) }
.none { border: 1px dashed var(--line); padding: 2rem 1rem; margin: 0; color: var(--quiet) }
summary { cursor: pointer; min-height: 2.75rem; padding: .6rem 0 }
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
@media print { .pictures { background: none } article { break-inside: avoid } }
`;
