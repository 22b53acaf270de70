import { reservedSlug, slugifyName, slugProblem } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { ImportBrand, Site } from './site.js';
import type { SiteItem } from './site-item.js';

/** Names that the reader of files passes over, or that mean something else there. */
const special = /^(?:readme|licen[sc]e|changelog|notice|node_modules|home)$/;
const longestKey = 190;
const deepest = 12;

/** Give every post, page and author a key of its own: its slug, below its parent's; in place. Says which had to be changed. */
export function assignKeys(site: Site, brand: ImportBrand): Finding[] {
  const taken = { page: new Set<string>(), post: new Set<string>() };
  const findings: Finding[] = [];
  const giveKey = (item: SiteItem, above: ReadonlySet<number>): string => {
    if (item.key !== '' || item.type === 'attachment') return item.key;
    const parent =
      item.type === 'page' && !above.has(item.parent) && above.size < deepest ? site.items.get(item.parent) : undefined;
    const folder =
      parent?.type === 'page' && parent.id !== item.id ? `${giveKey(parent, new Set([...above, item.id]))}/` : '';
    const wanted = item.isFront
      ? 'front-page'
      : `${folder}${item.slug || slugifyName(item.title) || `${item.type}-${Math.abs(item.id)}`}`;
    item.key = free(item, wanted, taken[item.type], brand);
    taken[item.type].add(item.key);
    if (item.key !== wanted && item.isLive) findings.push(renamed(item, wanted, brand));
    return item.key;
  };
  // What is live keeps its name where a draft has the same.
  const items = [...site.items.values()];
  for (const item of items.filter(({ isLive }) => isLive)) giveKey(item, new Set());
  for (const item of items) giveKey(item, new Set());
  assignAuthors(site);
  return findings;
}

function free(item: SiteItem, wanted: string, taken: ReadonlySet<string>, { locales }: ImportBrand): string {
  const { type, id } = item;
  const kind = type === 'page' ? 'page' : 'post';
  const candidates = [wanted, `${wanted}-${kind}`, `${wanted}-${Math.abs(id)}`, `${kind}-${Math.abs(id)}`];
  const mayBe = (key: string) =>
    key.length <= longestKey &&
    !special.test(key) &&
    slugProblem(key) === undefined &&
    reservedSlug(kind, key, locales) === undefined &&
    !taken.has(key);
  const found = candidates.find((key, index) => mayBe(key) && !(index === 1 && taken.has(wanted)));
  if (found !== undefined) return found;
  let number = 2;
  while (taken.has(`${kind}-${Math.abs(id)}-${number}`)) number++;
  return `${kind}-${Math.abs(id)}-${number}`;
}

function renamed({ type, id, key, title }: SiteItem, wanted: string, { locales }: ImportBrand): Finding {
  const kind = type === 'page' ? 'page' : 'post';
  const why = reservedSlug(kind, wanted, locales) ?? 'is the name of another, or means something else here';
  return {
    rule: 'import',
    severity: 'warning',
    path: `${type} ${id}`,
    message: `"${title}" is called "${key}" now: "${wanted.slice(0, 80)}" ${why}.`,
    fix: 'Nothing needs doing: its old address leads there.',
  };
}

function assignAuthors(site: Site): void {
  const taken = new Set<string>();
  const logins = new Set([...site.authors.keys(), ...[...site.items.values()].map(({ login }) => login)]);
  for (const login of logins) {
    // A login may be an email address, which is nobody's to publish.
    const wanted = slugifyName(login.includes('@') ? (site.authors.get(login) ?? '') : login) || 'author';
    let key = special.test(wanted) ? `${wanted}-author` : wanted;
    for (let number = 2; taken.has(key); number++) key = `${wanted}-${number}`;
    taken.add(key);
    if (login !== '') site.authorKeys.set(login, key);
  }
}
