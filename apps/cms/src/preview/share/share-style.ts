/**
 * How the page of a link looks. It has no brand of its own, so that the draft is all that speaks: its colours are those in
 * which the reader's own system writes.
 */
export const shareStyle = `
:root { color-scheme: light dark; --ink: CanvasText; --paper: Canvas; --quiet: color-mix(in oklab, CanvasText 68%, Canvas); --line: color-mix(in oklab, CanvasText 16%, Canvas); --edge: color-mix(in oklab, CanvasText 58%, Canvas); --ground: color-mix(in oklab, CanvasText 4%, Canvas); }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; min-block-size: 100vh; display: flex; flex-direction: column; font: 1rem/1.5 system-ui, sans-serif; background: var(--ground); color: var(--ink); }
header { padding: .75rem 1.25rem; border-block-end: 1px solid var(--line); background: var(--paper); }
header p, .until, time { margin: 0; color: var(--quiet); font-size: .875rem; }
h1 { margin: 0; font-size: 1.25rem; line-height: 1.3; overflow-wrap: anywhere; }
h2 { margin: 0 0 .75rem; font-size: 1.0625rem; }
main { flex: 1; display: grid; grid-template-columns: minmax(0, 1fr) 22rem; }
.page { padding: 1rem; display: grid; }
iframe { inline-size: 100%; block-size: calc(100vh - 7.5rem); min-block-size: 24rem; border: 1px solid var(--line); border-radius: .375rem; background: Canvas; position: sticky; inset-block-start: 1rem; }
.talk { padding: 1rem 1.25rem 2rem; border-inline-start: 1px solid var(--line); background: var(--paper); }
form { display: grid; gap: .25rem; }
label { font-weight: 600; font-size: .875rem; margin-block-start: .5rem; }
input, select, textarea { inline-size: 100%; padding: .5rem .625rem; border: 1px solid var(--edge); border-radius: .375rem; background: var(--ground); color: inherit; font: inherit; }
textarea { resize: vertical; }
button { margin-block-start: .75rem; padding: .625rem 1rem; border: 0; border-radius: .375rem; background: var(--ink); color: var(--paper); font: inherit; font-weight: 600; cursor: pointer; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
ol { margin: 1.5rem 0 0; padding: 0; list-style: none; }
ol ol { margin: .75rem 0 0; padding-inline-start: .75rem; border-inline-start: 2px solid var(--line); }
li { margin-block-end: 1.25rem; }
.who, .text, .place { margin: 0; overflow-wrap: anywhere; }
.text { white-space: pre-wrap; }
.place { color: var(--quiet); font-size: .875rem; }
.until { margin-block-start: 1.5rem; }
.notice, .said, .problem { margin: 0 0 .75rem; padding: .75rem 1rem; border-radius: .375rem; border-inline-start: 4px solid var(--edge); background: var(--ground); }
.notice { align-self: start; background: var(--paper); }
.problem { border-color: var(--ink); font-weight: 600; }
.alone { display: block; max-inline-size: 34rem; margin: 15vh auto; padding: 1.5rem; }
@media (max-width: 56rem) { main { grid-template-columns: minmax(0, 1fr); } .talk { border-inline-start: 0; border-block-start: 1px solid var(--line); } iframe { block-size: 65vh; position: static; } .page { padding: .5rem; } }
`;
