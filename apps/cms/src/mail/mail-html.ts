import { direction, html } from '@pantograph/pages';

/** What a mail says, in plain words. */
export interface MailText {
  locale: string;
  title: string;
  paragraphs: readonly string[];
  /** What one can do now. */
  link?: { label: string; url: string };
  /** The small print, each with an address where there is one. */
  notes?: readonly { text: string; url?: string }[];
}

/** Write a mail as plain text. */
export function mailText({ title, paragraphs, link, notes = [] }: MailText): string {
  const parts = [
    title,
    ...paragraphs,
    ...(link ? [`${link.label}:\n${link.url}`] : []),
    ...(notes.length > 0 ? ['--'] : []),
    ...notes.map(({ text, url }) => (url === undefined ? text : `${text}\n${url}`)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Write a mail as simple HTML, with the colours of whoever reads it. */
export function mailHtml({ locale, title, paragraphs, link, notes = [] }: MailText): string {
  return html`<!doctype html>
<html lang="${locale}" dir="${direction(locale)}">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body style="font: 16px/1.5 sans-serif; max-width: 36em; margin: 0 auto; padding: 1.5em">
<h1 style="font-size: 1.4em">${title}</h1>
${paragraphs.map((text) => html`<p>${text}</p>\n`)}
${
  link &&
  html`<p><a href="${link.url}" style="font-weight: bold">${link.label}</a></p>
<p style="font-size: 0.85em; word-break: break-all" dir="ltr">${link.url}</p>\n`
}
${notes.length > 0 && html`<hr>\n`}
${notes.map(({ text, url }) => html`<p style="font-size: 0.85em">${url === undefined ? text : html`<a href="${url}">${text}</a>`}</p>\n`)}
</body>
</html>
`.toString();
}
