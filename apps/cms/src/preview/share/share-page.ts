import { createHash } from 'node:crypto';
import { type Html, html, raw } from '@pantograph/pages';
import { fullMomentIn, shortZoneName } from '../../admin/parts/moments.ts';
import { type Comment, longestComment } from '../../comments/comment.ts';
import type { Draft, DraftRow } from '../draft-of.ts';
import { sectionLabel } from '../section-label.ts';
import type { Entered } from './answer-share.ts';
import { shareScript } from './share-script.ts';
import { shareStyle } from './share-style.ts';

const mark = html`<svg class="mark" aria-hidden="true" viewBox="0 0 48 48"><path d="M6 42 24 6l18 36M15 24l9 18 9-18"/><circle class="joint" cx="24" cy="6" r="3"/><circle class="joint" cx="24" cy="42" r="3"/><circle cx="15" cy="24" r="2.2"/><circle cx="33" cy="24" r="2.2"/></svg>`;

interface Shared {
  title: string;
  locale: string;
  brand: string;
  /** Where the site draws it; undefined where there is no site. */
  shell: string | undefined;
  draft: Draft;
  /** ISO 8601 in UTC. */
  expires: string;
  /** The brand's, in which times are written until the reader's own is known. */
  timeZone: string;
  comments: readonly Comment[];
  hasSaid: boolean;
  entered: Entered | undefined;
}

/** Make the page that shows a draft to somebody without an account. */
export function sharePage(shared: Shared): Response {
  const { title, brand, shell, draft, expires, timeZone, comments, hasSaid, entered } = shared;
  const places = draft.rows.map((row, index) => ({ ...row, label: placeOf(row, index) }));
  const drawn = { subject: draft.subject, facts: draft.facts, rowOf: draft.rowOf, rows: places.map(({ id }) => id) };
  const body = html`<header>${mark}<div><p class="from">${brand} <span class="state">Draft</span></p><h1 dir="auto">${title}</h1></div></header>
<main>
<section class="page" aria-label="The page">
${
  shell === undefined
    ? html`<p class="notice">The page cannot be drawn: the site that shows it is not known here. Tell whoever sent you this link.</p>`
    : html`<iframe title="The draft of ${title}" data-shell="${shell}" referrerpolicy="no-referrer"></iframe>
<p class="notice" id="away" hidden>The page cannot be drawn now: the site that shows it does not answer. Try again in a few minutes, or tell whoever sent you this link.</p>
<noscript><p class="notice">To draw the page your browser has to allow its script. Comments work without.</p></noscript>`
}
</section>
<section class="talk" id="comments" aria-labelledby="talk">
<h2 id="talk">Comments</h2>
${hasSaid && html`<p class="said" role="status">Thank you. Your comment is with the people who work on the page.</p>`}
<form method="post">
${entered && html`<p class="problem" role="alert">${entered.problem}</p>`}
<label for="name">Your name</label><input id="name" name="name" required maxlength="80" autocomplete="name" value="${entered?.name ?? ''}">
<label for="section">About</label><select id="section" name="section"><option value="">The whole page</option>${places.map(
    ({ id, label }) => html`<option value="${id}"${entered?.section === id && raw(' selected')}>${label}</option>`,
  )}</select>
<label for="text">Comment</label><textarea id="text" name="text" required maxlength="${longestComment}" rows="5" dir="auto">${entered?.text ?? ''}</textarea>
<button>Send the comment</button>
</form>
${
  comments.length > 0
    ? html`<ol>${comments.map((comment) => commentItem(comment, places, timeZone))}</ol>`
    : html`<p class="none">Nobody has commented yet.${shell !== undefined && ' Click a section of the page, or choose one above, and say what you think of it.'}</p>`
}
<p class="until">This link works until ${moment(expires, timeZone, true)}. It always shows the newest draft. Who else has it can read these comments.</p>
</section>
</main>
<script type="application/json" id="draft">${raw(JSON.stringify(drawn).replaceAll('<', '\\u003c'))}</script>
<script>${raw(shareScript)}</script>`;
  const page = wholePage(`${title} · draft`, body);
  return answer(entered?.status ?? 200, page, {
    'script-src': `'${hashOf(shareScript)}'`,
    'form-action': "'self'",
    ...(shell !== undefined && { 'frame-src': new URL(shell).origin }),
  });
}

/** Make a page that says in a sentence why there is nothing to see. */
export function noticePage(status: number, title: string, sentence: string): Response {
  const body = html`<main class="alone">${mark}<h1>${title}</h1><p>${sentence}</p></main>`;
  return answer(status, wholePage(title, body), {});
}

function placeOf(row: DraftRow, index: number): string {
  const title = /"title":"((?:[^"\\]|\\.)*)"/.exec(row.content)?.[1];
  const words = title === undefined ? '' : `: ${(JSON.parse(`"${title}"`) as string).slice(0, 60)}`;
  return `${index + 1}. ${sectionLabel(row.name)}${words}`;
}

function commentItem(
  { section, text, byName, at, answers }: Comment,
  places: readonly { id: string; label: string }[],
  timeZone: string,
): Html {
  const place = section === null ? undefined : (places.find(({ id }) => id === section)?.label ?? 'A removed section');
  return html`<li>${place !== undefined && html`<p class="place" dir="auto">${place}</p>`}${spoken({ text, byName, at }, timeZone)}${
    answers.length > 0 && html`<ol>${answers.map((answer) => html`<li>${spoken(answer, timeZone)}</li>`)}</ol>`
  }</li>`;
}

function spoken({ text, byName, at }: Pick<Comment, 'text' | 'byName' | 'at'>, timeZone: string): Html {
  return html`<p class="who"><b dir="auto">${byName}</b> ${moment(at, timeZone)}</p><p class="text" dir="auto">${text}</p>`;
}

/** A moment in the brand's time zone; the page's script writes it in the reader's own. */
function moment(at: string, timeZone: string, isNamed = false): Html {
  const zone = shortZoneName(timeZone);
  const words = fullMomentIn(at, timeZone);
  return html`<time datetime="${at}" title="${zone}"${isNamed && raw(' data-named')}>${isNamed ? `${words} (${zone})` : words}</time>`;
}

function wholePage(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow"><title>${title}</title><link rel="icon" href="data:,"><style>${raw(shareStyle)}</style></head>
<body>${body}</body></html>`.toString();
}

function answer(status: number, page: string, policy: Readonly<Record<string, string>>): Response {
  const directives = {
    'default-src': "'none'",
    'style-src': `'${hashOf(shareStyle)}'`,
    'img-src': 'data:',
    'font-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    ...policy,
  };
  return new Response(page, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': Object.entries(directives)
        .map(([name, value]) => `${name} ${value}`)
        .join('; '),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-robots-tag': 'noindex, nofollow',
      ...(status === 429 && { 'retry-after': '60' }),
    },
  });
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
