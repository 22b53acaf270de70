import { escaped, scene } from './scene.mjs';

const css = `
.sheet{display:grid;grid-template-columns:15rem 1fr;gap:2rem;width:45rem;padding:1.75rem;border-radius:1.4rem;background:var(--pg-color-surface-page);box-shadow:0 1.5rem 3rem -1rem color-mix(in srgb,var(--pg-color-surface-inverse) 30%,transparent)}
.month h2{font:var(--pg-typography-label);padding-bottom:var(--pg-space-s)}
.days{display:grid;grid-template-columns:repeat(7,1fr);font:var(--pg-typography-small);font-variant-numeric:tabular-nums;text-align:center}
.days span{padding:.32rem 0}
.days .name{color:var(--pg-color-text-muted)}
.days .on{border-radius:50%;background:var(--pg-color-action-background);color:var(--pg-color-action-text,var(--pg-color-surface-page));font-weight:600}
.entry{display:grid;align-content:start;gap:.3rem;padding-inline-start:1.25rem;border-inline-start:.3rem solid var(--pg-color-action-background)}
.entry h1{font:var(--pg-typography-heading-3)}
.entry a{color:var(--pg-color-text-link);font:var(--pg-typography-small)}
.entry p+p{padding-top:.4rem}
`;

/**
 * Draw an entry as a calendar shows it: its month, and what it says.
 *
 * @param {string} brand
 * @param {{ summary: string, description: string, organizer: string, location: string, start: Date, isDay: boolean }} entry times in UTC
 */
export function calendarScene(brand, { summary, description, organizer, location, start, isDay }) {
  const say = (options) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(start);
  const when = isDay ? `${say({ dateStyle: 'full' })}, all day` : say({ dateStyle: 'full', timeStyle: 'short' });
  const [words = '', link = ''] = description.split(/\n+(?=https:)/);
  return scene(
    brand,
    css,
    `<main class="sheet"><section class="month"><h2>${say({ month: 'long', year: 'numeric' })}</h2><div class="days">${daysOf(start)}</div></section><section class="entry"><h1>${escaped(summary)}</h1><p>${when}</p>${location ? `<p>${escaped(location)}</p>` : ''}<p>${escaped(words)}</p><p class="word"><a href="#">${escaped(link)}</a></p><p class="small">${escaped(organizer)}</p></section></main>`,
  );
}

/** The days of a month below their names, a week beginning on Monday. */
function daysOf(day) {
  const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1));
  const count = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  const empty = Array.from({ length: (first.getUTCDay() + 6) % 7 }, () => '<span></span>');
  const numbers = Array.from({ length: count }, (_, index) =>
    index + 1 === day.getUTCDate() ? `<span class="on">${index + 1}</span>` : `<span>${index + 1}</span>`,
  );
  const names = ['M', 'T', 'W', 'T', 'F', 'S', 'S'].map((name) => `<span class="name">${name}</span>`);
  return [...names, ...empty, ...numbers].join('');
}
