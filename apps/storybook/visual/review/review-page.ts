import { basename } from 'node:path';
import { escapeHtml } from '@pantograph/pages';
import type { PictureChange } from '../picture.ts';
import { pngSize } from './png-size.ts';
import { reviewPageStyle } from './review-page-style.ts';
import type { Review } from './reviews.ts';

export interface ReviewedChange {
  change: PictureChange;
  review: Review | undefined;
}

const words = { changed: 'Changed', added: 'New', removed: 'Gone' };

/** Render the page that shows before, after and difference of each changed picture, with a form to judge it. */
export function reviewPage(
  reference: string,
  compared: number,
  changes: readonly ReviewedChange[],
  suggested: Pick<Review, 'reviewer' | 'reason'>,
): string {
  const open = changes.filter(({ review }) => review === undefined).length;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${changes.length} pictures changed against ${escapeHtml(reference)}</title>
<style>${reviewPageStyle}</style>
</head>
<body>
<header>
<h1>${changes.length === 0 ? 'Nothing changed' : `${changes.length} of ${compared} pictures changed`}</h1>
<p>Compared with <code>${escapeHtml(reference)}</code>. ${open === 0 ? 'Every change has been judged.' : `${open} wait for a judgement.`}</p>
</header>
<main>
${changes.map((entry) => card(entry, suggested)).join('\n')}
</main>
</body>
</html>
`;
}

function card({ change, review }: ReviewedChange, suggested: Pick<Review, 'reviewer' | 'reason'>): string {
  const { name, kind, before, after, difference, hash } = change;
  const id = escapeHtml(name);
  const { reviewer, reason } = review ?? suggested;
  return `<article id="${id}" aria-labelledby="${id}-name" data-state="${review?.decision ?? 'open'}">
<h2 id="${id}-name">${escapeHtml(name.replaceAll('_', ', '))} <small>${words[kind]}</small></h2>
<div class="pictures">${figure('Before', before)}${figure('After', after)}${figure('Difference', difference)}</div>
${review === undefined ? '' : `<p class="verdict">${review.decision === 'accepted' ? 'Accepted' : 'Rejected'} by ${escapeHtml(review.reviewer)}: ${escapeHtml(review.reason)}</p>`}
<form method="post" action="/review">
<input type="hidden" name="picture" value="${escapeHtml(name)}"><input type="hidden" name="hash" value="${hash}">
<label>Your name <input name="reviewer" required value="${escapeHtml(reviewer)}" autocomplete="name"></label>
<label class="why">Why <input name="reason" required value="${escapeHtml(reason)}"></label>
<button name="decision" value="accepted">Accept</button>
<button name="decision" value="rejected">Reject</button>
</form>
</article>`;
}

function figure(label: string, file: string | undefined): string {
  if (file === undefined) return `<figure><figcaption>${label}</figcaption><p class="none">none</p></figure>`;
  const address = `/picture/${label.toLowerCase()}/${encodeURIComponent(basename(file))}`;
  const size = pngSize(file);
  const room = size === undefined ? '' : ` width="${size.width}" height="${size.height}"`;
  return `<figure><figcaption>${label}</figcaption><a href="${address}"><img src="${address}" alt="${label}"${room} loading="lazy"></a></figure>`;
}
