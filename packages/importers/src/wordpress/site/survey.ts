import { basename } from 'node:path';
import { slugifyName } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import { decodePercent } from '../../text/decode-percent.js';
import { detach } from '../../text/detach.js';
import { plainText } from '../../text/plain-text.js';
import type { ExportItem } from '../export/export-item.js';
import { readExport } from '../export/read-export.js';
import { fateOf } from '../status.js';
import { assignKeys } from './assign-keys.js';
import { type ImportBrand, Site } from './site.js';
import { SiteHosts } from './site-hosts.js';

/** What the first reading of an export gives. */
export interface Survey {
  site: Site;
  findings: Finding[];
  /** How many there are of what is not imported, by what it is. */
  skipped: Map<string, number>;
  bytes: number;
}

/**
 * Read exports once, keeping of each item what others need to know of it, but no text.
 *
 * @throws {ImportError} where one is not an export
 */
export async function survey(
  files: readonly string[],
  brand: ImportBrand,
  onProgress: (bytes: number) => void,
): Promise<Survey> {
  const findings: Finding[] = [];
  const skipped = new Map<string, number>();
  const count = (what: string, number = 1) => skipped.set(what, (skipped.get(what) ?? 0) + number);
  const said = { address: '', home: '', made: '', version: '' };
  const guids = new Set<string>();
  const site = new Site();
  let bytes = 0;
  for (const [index, file] of files.entries()) {
    for await (const part of readExport(file, index)) {
      switch (part.kind) {
        case 'site':
          if (said[part.field] === '') said[part.field] = detach(part.value);
          break;
        case 'author':
          site.authors.set(detach(part.author.login), detach(plainText(part.author.displayName)));
          break;
        case 'category': {
          const [nicename, parent, name] = [part.category.nicename, part.category.parent, part.category.name].map(
            detach,
          );
          site.categories.set(nicename ?? '', { nicename: nicename ?? '', parent: parent ?? '', name: name ?? '' });
          break;
        }
        case 'note': {
          const { line, message, fix } = part;
          findings.push({ rule: 'import', severity: 'warning', file: basename(file), line, path: '', message, fix });
          break;
        }
        case 'progress':
          bytes += part.bytes;
          onProgress(bytes);
          break;
        case 'item':
          notice(part.item, site, guids, count);
      }
    }
  }
  site.hosts = new SiteHosts(said.home || said.address);
  for (const address of [...guids, said.address]) site.hosts.add(address);
  site.made = said.made;
  for (const item of site.items.values()) item.isFront = item.type === 'page' && isRoot(item.link, site);
  findings.push(...assignKeys(site, brand));
  site.learnAddresses();
  return { site, findings, skipped, bytes };
}

/** Keep of an item what others need to know. */
function notice(
  item: ExportItem,
  site: Site,
  guids: Set<string>,
  count: (what: string, number?: number) => void,
): void {
  if (item.comments > 0) count('comments', item.comments);
  const { id, type } = item;
  if (type === 'wp_block') site.sharedBlocks.set(id, detach(item.content));
  if (type !== 'post' && type !== 'page' && type !== 'attachment') {
    count(detach(type));
    return;
  }
  const fate = fateOf(item);
  if (type !== 'attachment' && fate.kind === 'skipped') {
    count(`${type} (${fate.why})`);
    return;
  }
  const guidHost = /^https?:\/\/[^/?#]+/i.exec(item.guid)?.[0];
  if (guidHost !== undefined) guids.add(detach(guidHost));
  for (const { domain, nicename, name } of item.terms) {
    if (domain !== 'category' && domain !== 'post_tag') continue;
    const key = detach(decodePercent(nicename).toLowerCase());
    if (!site.terms.has(key)) site.terms.set(key, detach(plainText(name)));
  }
  if (site.items.has(id)) return;
  const meta = (key: string) => item.meta.find((entry) => entry.key === key)?.value ?? '';
  site.items.set(id, {
    id,
    type,
    title: detach(plainText(item.title)),
    link: detach(item.link),
    slug: detach(slugifyName(decodePercent(item.slug))),
    status: detach(item.status),
    parent: item.parent,
    login: detach(item.creator),
    oldSlugs: item.meta.flatMap(({ key, value }) =>
      key === '_wp_old_slug' ? [detach(decodePercent(value).toLowerCase())] : [],
    ),
    key: '',
    isLive: type !== 'attachment' && fate.kind === 'published',
    isFront: false,
  });
  if (type !== 'attachment') return;
  const [, width, height] = /s:5:"width";i:(\d+);s:6:"height";i:(\d+);/.exec(meta('_wp_attachment_metadata')) ?? [];
  site.attachments.set(id, {
    id,
    url: detach(item.attachmentUrl || item.guid),
    alt: detach(plainText(meta('_wp_attachment_image_alt'))),
    parent: item.parent,
    ...(width && height && { size: { width: Number(width), height: Number(height) } }),
  });
}

function isRoot(link: string, { hosts }: Site): boolean {
  const [url, base] = [hosts.own(link), hosts.own(`${hosts.base}/`)];
  if (!url || !base || url.search !== '') return false;
  return url.pathname.replace(/\/+$/, '') === base.pathname.replace(/\/+$/, '');
}
