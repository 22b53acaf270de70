/** The style of the front page: the tokens of the brands it shows, and no value of its own but proportions. */
export const frontPageStyle = `
body{margin:0;background:var(--pg-color-surface-page);color:var(--pg-color-text-default);font:var(--pg-typography-body)}
a{color:inherit;text-decoration-color:var(--pg-color-action-background);text-underline-offset:.2em}
a:hover{color:var(--pg-color-text-link)}
:focus-visible{outline:2px solid var(--pg-color-focus);outline-offset:3px}
code{font:var(--pg-typography-code);background:var(--pg-color-surface-sunken);padding:.1em .35em;border-radius:var(--pg-radius-control);overflow-wrap:anywhere}
.skip{position:absolute;inset-block-start:-10rem}.skip:focus{inset-block-start:0;background:var(--pg-color-surface-page);padding:var(--pg-space-s)}
.top,.intro,.brands,.readers,.foot{max-inline-size:76rem;margin-inline:auto;padding-inline:var(--pg-space-gutter)}
.top{display:flex;justify-content:space-between;align-items:center;gap:var(--pg-space-m);flex-wrap:wrap;padding-block:var(--pg-space-m)}
.word{display:flex;align-items:center;gap:.6rem;margin:0;font:var(--pg-typography-heading-3)}
.state{margin:0;font:var(--pg-typography-small);color:var(--pg-color-text-muted)}
.intro{padding-block:clamp(2rem,6vw,5rem) clamp(1.5rem,4vw,3rem)}
h1{font:var(--pg-typography-display);letter-spacing:var(--pg-typography-display-letter-spacing);margin:0;max-inline-size:28ch;text-wrap:balance}
.intro p{font:var(--pg-typography-lead);color:var(--pg-color-text-muted);max-inline-size:44rem;margin-block:var(--pg-space-m) 0}
.brands{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:var(--pg-space-m)}
.brand{background:var(--pg-color-surface-accent);color:var(--pg-color-text-default);border-radius:var(--pg-radius-card);padding:clamp(1.5rem,4vw,3rem);font:var(--pg-typography-body);display:grid;align-content:start;gap:var(--pg-space-m)}
.brand .logo{block-size:2rem;inline-size:auto}
.brand h2{font:var(--pg-typography-heading-1);letter-spacing:var(--pg-typography-heading-1-letter-spacing);margin:0;text-wrap:balance}
.brand h2 a{text-decoration:none}.brand h2 a:hover{text-decoration:underline;text-decoration-thickness:.06em}
.brand ul{list-style:none;margin:0;padding:0;border-block-start:1px solid var(--pg-color-border-strong)}
.brand li{border-block-end:1px solid var(--pg-color-border-default)}
.brand li a{display:block;padding-block:.55rem;text-decoration:none}.brand li a:hover{text-decoration:underline}
.more{margin:0;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem}.more [lang]{font:var(--pg-typography-body)}
.readers{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:clamp(2rem,4vw,4rem);padding-block:clamp(3rem,7vw,6rem)}
.reader>h2{font:var(--pg-typography-heading-2);margin:0 0 .5rem}.reader>p{margin:0 0 var(--pg-space-m);color:var(--pg-color-text-muted)}
.reader ol{margin:0;padding:0;list-style:none;counter-reset:thing}
.reader li{counter-increment:thing;border-block-start:1px solid var(--pg-color-border-default);padding-block:var(--pg-space-s) var(--pg-space-m);display:grid;grid-template-columns:2rem 1fr}
.reader li::before{content:counter(thing);font:var(--pg-typography-code);color:var(--pg-color-text-muted);padding-block-start:.2em}
.reader li>*{grid-column:2}.reader li::before{grid-column:1;grid-row:1}
.reader h3{font:var(--pg-typography-heading-3);margin:0}.reader li p{margin:.35rem 0 0}
.foot{padding-block:var(--pg-space-l);font:var(--pg-typography-small);color:var(--pg-color-text-muted)}
`;
