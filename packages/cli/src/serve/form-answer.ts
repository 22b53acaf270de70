type Outcome = 'received' | 'no-email' | 'too-large' | 'unknown';

const words: Record<Outcome, { title: string; text: string }> = {
  received: {
    title: 'Thank you. That would have been sent.',
    text: 'This is the local preview: it checks the address and keeps nothing. In production the form goes to the address that brand.yaml names.',
  },
  'no-email': {
    title: 'That is not an email address.',
    text: 'Go back and write it as name@example.org.',
  },
  'too-large': { title: 'That is more than this form takes.', text: 'Go back and send less than 10 kB.' },
  unknown: { title: 'No form answers here.', text: 'The local preview answers /forms/newsletter only.' },
};

/** Render the page that answers a form of a locally served brand, with the brand's own tokens. */
export function formAnswer(brand: string, outcome: Outcome): string {
  const { title, text } = words[outcome];
  return `<!doctype html>
<html lang="en">
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
<p><a href="/">Back to ${brand[0]?.toUpperCase()}${brand.slice(1)}</a></p>
</main>
</body>
</html>
`;
}
