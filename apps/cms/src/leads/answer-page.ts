import { createHash } from 'node:crypto';
import { direction, type Html, type HtmlValue, html, raw } from '@pantograph/pages';
import { brands } from '../project/brands.ts';
import { leadMessages } from './messages/lead-messages.ts';

/** What a page says to whoever left an address, or is about to. */
export interface Answer {
  /** Empty where no brand is known. */
  brand: string;
  locale: string;
  status?: number;
  title: string;
  paragraphs: readonly HtmlValue[];
  /** Whole address of the page that the form stands on. */
  back?: string | undefined;
  headers?: Record<string, string>;
}

/** In the brand's look by its published tokens; where those are not there, as the browser shows it. */
const style = `body { margin: 0; min-block-size: 100vh; display: grid; place-content: center; padding: var(--pg-space-gutter, 1.5rem); background: var(--pg-color-surface-page); color: var(--pg-color-text-default); font: var(--pg-typography-body, 1rem/1.5 sans-serif); overflow-wrap: anywhere; }
main { max-inline-size: var(--pg-size-measure, 40rem); }
h1 { font: var(--pg-typography-heading-1); letter-spacing: var(--pg-typography-heading-1-letter-spacing); margin-block: var(--pg-space-l, 1.5rem) var(--pg-space-m, 1rem); text-wrap: balance; }
a { color: var(--pg-color-text-link); }
a:focus-visible, button:focus-visible, :is(input, select, textarea):focus-visible { outline: var(--pg-focus-width, 3px) solid var(--pg-color-focus, currentcolor); outline-offset: var(--pg-focus-offset, 2px); }
form { display: grid; gap: var(--pg-space-s, 0.75rem); justify-items: start; }
label { display: grid; gap: var(--pg-space-2xs, 0.25rem); inline-size: 100%; font: var(--pg-typography-label); }
:is(input, select, textarea) { box-sizing: border-box; inline-size: 100%; min-block-size: var(--pg-size-control, 3rem); padding-inline: var(--pg-field-padding-inline, 0.75rem); border: var(--pg-border-width-strong, 2px) solid var(--pg-field-border, currentcolor); border-radius: var(--pg-field-radius); background: var(--pg-field-background); color: var(--pg-color-text-default); font: var(--pg-typography-body, 1rem/1.5 sans-serif); }
textarea { padding-block: var(--pg-space-xs, 0.5rem); resize: vertical; }
button { min-block-size: var(--pg-size-control, 3rem); padding: var(--pg-space-xs, 0.5rem) var(--pg-button-padding-inline, 1rem); border: var(--pg-button-border-width, 2px) solid transparent; border-radius: var(--pg-button-radius); background: var(--pg-color-action-background); color: var(--pg-color-action-text); font: var(--pg-typography-label); cursor: pointer; }
img { display: block; block-size: auto; max-inline-size: 100%; }
.trap { position: absolute; visibility: hidden; }
.small { font: var(--pg-typography-small); color: var(--pg-color-text-muted); }
@media (forced-colors: active) { button { border-color: ButtonText; } }
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** Render a page that answers a form. It loads nothing but the brand's own style, fonts and logo, and is kept by nobody. */
export function answerPage({ brand, locale, status = 200, title, paragraphs, back, headers }: Answer): Response {
  const known = brands.get(brand);
  const messages = leadMessages(locale);
  const page = html`<!doctype html>
<html lang="${messages.locale}" dir="${direction(messages.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}${known && ` · ${known.name}`}</title>
${known && html`<link rel="stylesheet" href="/brand/tokens.css">\n`}<style>${raw(style)}</style>
</head>
<body>
<main>
${known && logoOf(known)}<h1>${title}</h1>
${paragraphs.map((paragraph) => html`${paragraph}\n`)}${back !== undefined && html`<p><a href="${back}">${messages.back}</a></p>\n`}</main>
</body>
</html>
`;
  return new Response(page.toString(), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src 'self' 'sha256-${styleHash}'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      // The address of such a page may be a secret.
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}

function logoOf({
  logo,
}: {
  logo: { file: string; alt: string; width: number; height: number; inverse?: string };
}): Html {
  return html`<picture>${
    logo.inverse !== undefined && html`<source media="(prefers-color-scheme: dark)" srcset="/brand/${logo.inverse}">`
  }<img src="/brand/${logo.file}" alt="${logo.alt}" width="${logo.width}" height="${logo.height}"></picture>\n`;
}
