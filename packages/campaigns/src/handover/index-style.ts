import { raw } from '@pantograph/pages';

/** The style of the page that shows a campaign: the brand's tokens, and a sheet of contact prints. */
export const indexStyle =
  raw(`body{margin:0;padding:var(--pg-space-l) var(--pg-space-gutter);background:var(--pg-color-surface-page);color:var(--pg-color-text-default);font:var(--pg-typography-body)}
h1{font:var(--pg-typography-heading-1);letter-spacing:var(--pg-typography-heading-1-letter-spacing);margin:0}
h2{font:var(--pg-typography-heading-2);margin:0 0 var(--pg-space-m)}
h3{font:var(--pg-typography-heading-3);margin:0 0 var(--pg-space-s)}
h2::first-letter,h3::first-letter{text-transform:uppercase}
a{color:var(--pg-color-text-link)}
.c-head{max-inline-size:var(--pg-size-content);margin:0 auto var(--pg-space-xl);display:grid;gap:var(--pg-space-s)}
.c-kicker{font:var(--pg-typography-kicker);margin:0;color:var(--pg-color-text-muted)}
.c-lead{font:var(--pg-typography-lead);margin:0;max-inline-size:var(--pg-size-measure)}
.c-head dl{display:flex;flex-wrap:wrap;gap:var(--pg-space-s) var(--pg-space-xl);margin:var(--pg-space-s) 0 0;padding-block-start:var(--pg-space-s);border-block-start:var(--pg-border-width-hairline) solid var(--pg-color-border-default)}
.c-head dt{font:var(--pg-typography-small);color:var(--pg-color-text-muted)}
.c-head dd,.c-head dd span{margin:0;font:var(--pg-typography-label)}
main{max-inline-size:var(--pg-size-content);margin-inline:auto}
.c-language{margin-block-end:var(--pg-space-2xl)}
.c-waiting{padding:var(--pg-space-s) var(--pg-space-m);background:var(--pg-color-surface-sunken);border-radius:var(--pg-radius-card)}
.c-channel{margin-block-end:var(--pg-space-xl);padding-block-start:var(--pg-space-m);border-block-start:var(--pg-border-width-hairline) solid var(--pg-color-border-default)}
.c-files{display:flex;flex-wrap:wrap;gap:var(--pg-space-m);align-items:start}
.c-file{margin:0;max-inline-size:100%;display:grid;gap:var(--pg-space-2xs)}
.c-file iframe,.c-file img{display:block;max-inline-size:100%;border:var(--pg-border-width-hairline) solid var(--pg-color-border-default);border-radius:var(--pg-radius-card);background:var(--pg-color-surface-raised)}
.c-file[data-shape=letter] iframe{inline-size:100%;block-size:48rem}
.c-file[data-shape=page]{inline-size:min(100%,36rem)}
.c-file[data-shape=letter]{inline-size:min(100%,40rem)}
.c-rest{list-style:none;margin:var(--pg-space-m) 0 0;padding:0;columns:22rem;font:var(--pg-typography-small)}
.c-rest li{display:flex;gap:var(--pg-space-xs);justify-content:space-between;break-inside:avoid;padding-block:var(--pg-space-3xs);border-block-end:var(--pg-border-width-hairline) solid var(--pg-color-border-default)}
.c-rest span{color:var(--pg-color-text-muted);white-space:nowrap}
.c-file[data-shape=page] .c-frame{aspect-ratio:3/4;overflow:hidden;border-radius:var(--pg-radius-card);container-type:inline-size}
.c-file[data-shape=page] iframe{inline-size:80rem;max-inline-size:none;block-size:106.7rem;border-radius:0;transform-origin:0 0;scale:calc(100cqi / 80rem)}
.c-file img{max-block-size:20rem;inline-size:auto}
.c-text{margin:0;max-inline-size:26rem;padding:var(--pg-space-m);background:var(--pg-color-surface-raised);border-radius:var(--pg-radius-card);white-space:pre-wrap;overflow-wrap:anywhere;max-block-size:20rem;overflow:auto;font:var(--pg-typography-small)}
.c-file figcaption{font:var(--pg-typography-small);display:flex;flex-wrap:wrap;gap:var(--pg-space-xs);justify-content:space-between}
.c-file span{color:var(--pg-color-text-muted)}`);
