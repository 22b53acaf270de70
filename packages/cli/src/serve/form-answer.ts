import { direction, messagesFor } from '@pantograph/pages';

type Outcome = 'received' | 'no-email' | 'too-large' | 'unknown';

const words: Record<Outcome, { title: string; text: string }> = {
  received: {
    title: 'Thank you. That would have been sent.',
    text: 'This is the local preview: it checks the address and keeps nothing. With --cms it passes the form on to the CMS.',
  },
  'no-email': {
    title: 'That is not an email address.',
    text: 'Go back and write it as name@example.org.',
  },
  'too-large': { title: 'That is more than this form takes.', text: 'Go back and send less than 64 kB.' },
  unknown: { title: 'No form answers here.', text: 'The local preview answers below /forms/ only.' },
};

/** Render the page that answers a form of a locally served brand, with the brand's own tokens. */
export function formAnswer(brand: string, outcome: Outcome): string {
  return answerPage({ ...words[outcome], locale: 'en', back: `Back to ${capital(brand)}` });
}

/** Render the page that says a form could not be passed on, in the language of the page it stands on. */
export function awayAnswer(brand: string, address: string): string {
  // As pages name where their forms go: /forms/BRAND/LOCALE/KEY.
  const locale = /^\/forms\/[^/]+\/([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\//.exec(address)?.[1] ?? 'en';
  const { formAwayTitle: title, formAwayBody: text, home } = messagesFor(locale);
  return answerPage({ title, text, locale, back: home(capital(brand)) });
}

interface Answer {
  title: string;
  text: string;
  locale: string;
  back: string;
}

function answerPage({ title, text, locale, back }: Answer): string {
  return `<!doctype html>
<html lang="${locale}" dir="${direction(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="/brand/tokens.css">
<style>
body { margin: 0; min-block-size: 100vh; display: grid; place-content: center; padding: var(--pg-space-gutter); background: var(--pg-color-surface-page); color: var(--pg-color-text-default); font: var(--pg-typography-body); }
main { max-inline-size: var(--pg-size-measure); }
h1 { font: var(--pg-typography-heading-1); letter-spacing: var(--pg-typography-heading-1-letter-spacing); margin-block: 0 var(--pg-space-m); }
a { color: var(--pg-color-text-link); }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/">${back}</a></p>
</main>
</body>
</html>
`;
}

function capital(brand: string): string {
  return brand.charAt(0).toUpperCase() + brand.slice(1);
}
