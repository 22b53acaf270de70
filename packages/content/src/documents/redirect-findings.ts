import type { Finding } from '@pantograph/contract';
import { redirectPath } from '../references/redirect-path.js';
import type { Redirect } from './redirects.js';
import { slugProblem } from './slug-problem.js';

/** What the site or its server makes at such an address, whatever documents there are. */
const folders = /^\/(?:brand|assets|media|_astro|forms|sitemaps|preview|pantograph)\//i;
const files = /^\/(?:sitemap\.xml|robots\.txt|404\.html|_redirects|favicon\.ico)\/?$/i;
const lists = /^\/blog\/(?:$|page\/|tags\/|authors\/(?:$|[^/]+\/.)|feed\.(?:xml|json)$|atom\.xml$)/i;
/** In redirects: each is to lead to its end at once. */
const longestChain = 20;

/**
 * Say what is wrong with redirects beside one another: each from an address of its own, to its end in one step. A chain is
 * only warned of, for any page that moves may make one; all else is an error.
 */
export function redirectFindings(
  redirects: readonly Redirect[],
  { locales, defaultLocale }: { locales: readonly string[]; defaultLocale: string },
): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, number>();
  for (const [index, { from }] of redirects.entries()) {
    const path = redirectPath(from);
    const problem = pathProblem(
      path,
      locales.filter((locale) => locale !== defaultLocale),
    );
    if (problem)
      findings.push(finding(index, 'from', `The old address "${from}" ${problem}.`, 'Correct or remove it.'));
    const name = path.toLowerCase();
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, index);
    else {
      const message = `The old address ${from} stands twice; the first is entry ${earlier + 1}.`;
      findings.push(finding(index, 'from', message, 'Keep one of the two.'));
    }
  }
  return findings.length > 0 ? findings : chains(redirects, first);
}

function pathProblem(path: string, locales: readonly string[]): string | undefined {
  const bare = path.replace(/^\/|\/$/g, '');
  const locale = locales.find((other) => `${path}/`.toLowerCase().startsWith(`/${other.toLowerCase()}/`));
  const rest = locale === undefined ? path : path.slice(locale.length + 1);
  if (rest === '/') return 'is where the site begins';
  if (folders.test(path) || files.test(path) || lists.test(rest)) return 'is one that the site makes itself';
  return slugProblem(bare);
}

/** A reader and a search engine are led on once: https://developers.google.com/search/docs/crawling-indexing/301-redirects */
function chains(redirects: readonly Redirect[], first: ReadonlyMap<string, number>): Finding[] {
  const told = new Set<number>();
  return redirects.flatMap(({ from }, index): Finding[] => {
    if (told.has(index)) return [];
    const steps = [index];
    const names = [from];
    for (;;) {
      const { to } = redirects[steps.at(-1) ?? 0] as Redirect;
      if (to === undefined) break;
      names.push(to);
      const next = to.startsWith('/') ? first.get(redirectPath(to).toLowerCase()) : undefined;
      if (next === undefined) break;
      if (steps.includes(next)) {
        for (const step of steps) told.add(step);
        return [
          finding(
            index,
            'to',
            `The redirects lead in a circle: ${names.join(' → ')}.`,
            'Let one of them lead to a page.',
          ),
        ];
      }
      steps.push(next);
      if (steps.length > longestChain) {
        const message = `The redirect from ${from} leads over more than ${longestChain} others.`;
        return [finding(index, 'to', message, 'Let it lead to a page itself.')];
      }
    }
    if (steps.length < 2) return [];
    const end = redirects[steps.at(-1) ?? 0];
    const fix = end?.gone ? `Write gone: true for ${from} too.` : `Let ${from} lead to ${end?.to} itself.`;
    const whole = end?.gone ? `${names.join(' → ')}, which is gone` : names.join(' → ');
    const message = `The redirect leads to another redirect: ${whole}; readers are led to its end at once.`;
    return [{ ...finding(index, 'to', message, fix), severity: 'warning' }];
  });
}

function finding(index: number, field: string, message: string, fix: string): Finding {
  return { rule: 'redirect', severity: 'error', path: `redirects.${index}.${field}`, message, fix };
}
