/** The one style sheet of the HTML brief: light, dark, print, and down to 320 pixels. Nothing in it is fetched. */
export const BRIEF_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #fff; --line: #d5dae0; --shade: #f4f6f8; --link: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e7ea; --soft: #a3acb5; --paper: #15181c; --line: #383e46; --shade: #1e2329; --link: #8cc1f5; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; line-height: 1.3; margin: 1.8rem 0 .5rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line); }
p, ul, ol { margin: .5rem 0; }
ul { padding-left: 1.2rem; }
li { margin: .3rem 0; }
.subtitle, .note { color: var(--soft); }
.note { font-size: .875rem; }
a { color: var(--link); }
a.cite { text-decoration: none; font-size: .8em; white-space: nowrap; padding: .15em .1em; }
a.cite:hover, a.cite:focus { text-decoration: underline; }
.quote { font-style: normal; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .5rem 0; }
th, td { overflow-wrap: break-word; min-width: 5.2em; border: 1px solid var(--line); padding: .4rem .5rem; text-align: start; vertical-align: top; }
thead th { background: var(--shade); }
tbody th { font-weight: 600; }
blockquote { margin: .6rem 0; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--line); }
blockquote p { margin: 0; }
blockquote footer { color: var(--soft); font-size: .875rem; }
.sources { font-size: .85rem; padding: 0; list-style: none; }
.sources li { padding-left: 2.4rem; position: relative; }
.sources li:target { background: var(--shade); }
.sources .number { position: absolute; left: 0; color: var(--soft); }
@media (max-width: 40rem) {
  main { padding: 1rem .8rem 2rem; }
  table, tbody, tr, td, tbody th { display: block; width: 100%; overflow-wrap: anywhere; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border: 1px solid var(--line); margin: .6rem 0; }
  td, tbody th { min-width: 0; border: 0; padding: .3rem .5rem; }
  tbody th { background: var(--shade); }
  td[data-column]::before { content: attr(data-column); display: block; color: var(--soft); font-size: .8rem; }
  td:empty, td.empty { display: none; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --line: #aaa; --shade: #eee; --link: #000; }
  @page { size: A4; margin: 12mm 13mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  body { font-size: 8.5pt; line-height: 1.28; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 15pt; }
  h2 { font-size: 10.5pt; margin: 8pt 0 3pt; break-after: avoid; }
  p, ul { margin: 2pt 0; }
  li { margin: 1.5pt 0; }
  table { font-size: 7.8pt; margin: 3pt 0; }
  th, td { padding: 1.5pt 3pt; }
  tr, blockquote, li { break-inside: avoid; }
  blockquote { margin: 3pt 0; }
  .note, blockquote footer { font-size: 8pt; }
  .sources { columns: 2; column-gap: 6mm; font-size: 6.8pt; line-height: 1.25; }
  .sources li { padding-left: 16pt; }
  a { text-decoration: none; }
}
`.trim();
