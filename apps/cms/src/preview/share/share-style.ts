import { fontFaces } from '../../fonts/answer-font.ts';

/**
 * How the page of a link looks: in the typefaces and colours of the CMS (src/admin/styles/theme.css), light or dark as the
 * reader's system is, and quiet, so that the draft is what speaks.
 */
export const shareStyle = `${fontFaces}
:root {
  color-scheme: light dark;
  --ink: light-dark(oklch(0.14 0.016 262), oklch(1 0 0));
  --text: light-dark(oklch(0.285 0.024 262), oklch(0.875 0.01 262));
  --quiet: light-dark(oklch(0.46 0.022 262), oklch(0.74 0.016 262));
  --line: light-dark(oklch(0.915 0.008 262), oklch(0.285 0.024 262));
  --edge: light-dark(oklch(0.54 0.021 262), oklch(0.585 0.02 262));
  --sheet: light-dark(oklch(1 0 0), oklch(0.205 0.02 262));
  --ground: light-dark(oklch(0.977 0.004 262), oklch(0.175 0.018 262));
  --accent: light-dark(oklch(0.46 0.17 264), oklch(0.78 0.11 262));
  --accent-strong: light-dark(oklch(0.38 0.16 264), oklch(0.86 0.08 262));
  --on-accent: light-dark(oklch(1 0 0), oklch(0.16 0.03 262));
  --accent-soft: light-dark(oklch(0.955 0.022 264), oklch(0.29 0.06 264));
  --draft: light-dark(oklch(0.44 0.03 262), oklch(0.86 0.015 262));
  --draft-ground: light-dark(oklch(0.945 0.008 262), oklch(0.3 0.02 262));
  --good: light-dark(oklch(0.42 0.11 155), oklch(0.86 0.1 155));
  --good-ground: light-dark(oklch(0.95 0.045 155), oklch(0.31 0.055 155));
  --problem: light-dark(oklch(0.48 0.19 27), oklch(0.78 0.13 25));
  --problem-ground: light-dark(oklch(0.965 0.02 27), oklch(0.27 0.05 27));
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; min-block-size: 100vh; display: flex; flex-direction: column; font: 15px/1.5 'Instrument Sans', 'IBM Plex Sans Arabic', system-ui, sans-serif; background: var(--ground); color: var(--text); }
:is(h1, h2, p) { margin: 0; }
:is(h1, h2) { color: var(--ink); font-weight: 600; text-wrap: balance; }
h1 { font-size: 20px; line-height: 1.25; letter-spacing: -.01em; overflow-wrap: anywhere; }
h2 { font-size: 17px; }
header { display: flex; gap: 14px; align-items: center; padding: 12px 20px; border-block-end: 1px solid var(--line); background: var(--sheet); }
.mark { flex: none; inline-size: 28px; block-size: 28px; fill: none; stroke: var(--ink); stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round; }
.mark circle { fill: var(--sheet); }
.mark .joint { fill: var(--ink); }
.from { display: flex; gap: 8px; align-items: center; color: var(--quiet); font-size: 13px; }
.state { padding: 1px 8px; border-radius: 99px; background: var(--draft-ground); color: var(--draft); font-size: 12px; font-weight: 600; }
main { flex: 1; display: grid; grid-template-columns: minmax(0, 1fr) 23rem; }
.page { padding: 16px; display: grid; }
iframe { inline-size: 100%; block-size: calc(100vh - 104px); min-block-size: 24rem; border: 1px solid var(--line); border-radius: 8px; background: Canvas; position: sticky; inset-block-start: 16px; }
.talk { display: grid; gap: 16px; align-content: start; padding: 20px 22px 32px; border-inline-start: 1px solid var(--line); background: var(--sheet); }
form { display: grid; gap: 4px; }
label { margin-block-start: 8px; color: var(--ink); font-size: 13px; font-weight: 550; }
input, select, textarea { inline-size: 100%; min-block-size: 40px; padding: 8px 11px; border: 1px solid var(--edge); border-radius: 5px; background: var(--sheet); color: var(--ink); font: inherit; }
textarea { resize: vertical; field-sizing: content; min-block-size: 108px; }
button { justify-self: start; min-block-size: 40px; margin-block-start: 12px; padding: 8px 16px; border: 1px solid transparent; border-radius: 5px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer; }
button:hover { background: var(--accent-strong); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
ol { display: grid; gap: 18px; margin: 0; padding: 18px 0 0; border-block-start: 1px solid var(--line); list-style: none; }
ol ol { margin-block-start: 12px; padding: 0 0 0 14px; border-block-start: 0; border-inline-start: 2px solid var(--line); }
:is(.who, .text, .place) { overflow-wrap: anywhere; }
.who b { color: var(--ink); font-weight: 600; }
.text { white-space: pre-wrap; }
:is(.place, .until, .none, time) { color: var(--quiet); font-size: 13px; }
.who time { margin-inline-start: 6px; }
.until { padding-block-start: 16px; border-block-start: 1px solid var(--line); }
.until time { font-size: inherit; font-weight: 600; }
:is(.notice, .said, .problem) { padding: 10px 14px; border-radius: 8px; }
.notice { align-self: start; border: 1px solid var(--line); background: var(--sheet); }
.said { background: var(--good-ground); color: var(--good); }
.problem { margin-block-end: 4px; background: var(--problem-ground); color: var(--problem); font-weight: 550; }
.alone { flex: none; display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; inline-size: min(34rem, 100% - 32px); margin: 16vh auto; padding: 36px; border: 1px solid var(--line); border-radius: 12px; background: var(--sheet); }
.alone .mark { margin-block-end: 10px; }
.alone h1 { font-size: 26px; }
@media (max-width: 56rem) {
  main { grid-template-columns: minmax(0, 1fr); }
  .talk { border-inline-start: 0; border-block-start: 1px solid var(--line); }
  iframe { block-size: 68vh; position: static; }
  .page { padding: 10px; }
  .alone { padding: 26px 22px; margin-block: 10vh; }
  input, select, textarea { font-size: 16px; }
}
@media (forced-colors: active) { button, .said, .problem, .state { border: 1px solid; } }
`;
