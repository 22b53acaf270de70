import { shorten } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { ImportedFolder } from '../files/imported-folder.js';
import { writeYaml } from '../files/write-yaml.js';
import { plainText } from '../text/plain-text.js';
import { itemDates } from './documents/item-dates.js';
import { limits } from './documents/limits.js';
import { writePage } from './documents/write-page.js';
import { writePost } from './documents/write-post.js';
import type { ExportItem } from './export/export-item.js';
import type { MediaCopier } from './media/media-copier.js';
import type { MediaList } from './media/media-list.js';
import { PlannedItems, plannedFile } from './planned.js';
import type { Redirects } from './redirects.js';
import { Remarks } from './remarks.js';
import type { ImportBrand, Site } from './site/site.js';
import type { SiteItem } from './site/site-item.js';
import { fateOf } from './status.js';

/** The largest text file that content reads, in bytes. */
const largestText = 2_000_000;
const redirectsFile = 'redirects.yaml';

export interface ItemWriterOptions {
  site: Site;
  brand: ImportBrand;
  locale: string;
  folder: ImportedFolder;
  media: MediaList;
  copier: MediaCopier;
  redirects: Redirects;
}

/** Writes the documents of an import, one item at a time. */
export class ItemWriter {
  readonly #options: ItemWriterOptions;
  /** Between a key and the ending of its file: nothing, or `.fr`. */
  readonly #suffix: string;
  readonly #findings: Finding[] = [];
  readonly #counts = { posts: 0, pages: 0, authors: 0 };
  readonly #written = new Set<number>();
  readonly #logins = new Set<string>();
  readonly #planned = new PlannedItems();

  constructor(options: ItemWriterOptions) {
    this.#options = options;
    const { locale, brand, folder, redirects } = options;
    this.#suffix = locale === brand.defaultLocale ? '' : `.${locale}`;
    const earlier = folder.read(redirectsFile);
    if (earlier && folder.isOwn(redirectsFile, earlier)) redirects.addEarlier(earlier.toString());
    const plans = folder.read(plannedFile);
    if (plans && folder.isOwn(plannedFile, plans)) this.#planned.addEarlier(plans.toString());
  }

  /** Write the document of an item, if it is to have one. */
  write(item: ExportItem): void {
    const known = this.#options.site.items.get(item.id);
    const fate = fateOf(item);
    if (!known || known.type === 'attachment' || known.type !== item.type || fate.kind === 'skipped') return;
    if (this.#written.has(item.id)) return;
    this.#written.add(item.id);
    const remarks = new Remarks(item);
    if (fate.kind === 'draft' && fate.remark) remarks.warn(fate.remark.message, fate.remark.fix);
    if (item.isSticky) {
      remarks.warn(
        'It was kept at the top of the blog; here the newest post comes first.',
        'Lead to it from the home page.',
      );
    }
    if (known.isFront) {
      remarks.warn(
        'It was the front page of the old site, and came as a draft beside the home page.',
        'Make pages/home.yaml with "pantograph new page home --template home", and take its words over.',
      );
    }
    try {
      this.#writeDocument(item, known, fate.kind === 'published' && !known.isFront, remarks);
    } catch (error) {
      // Elements within elements, thousands deep: no text of a person.
      if (!(error instanceof RangeError)) throw error;
      remarks.fail(
        'It was not imported: its HTML is nested too deeply to be read.',
        'Write it anew in WordPress, and export again.',
      );
    }
    this.#findings.push(...remarks.findings);
  }

  /** Write what all documents have in common: authors, redirects, and the list of media. */
  finish(): {
    counts: { posts: number; pages: number; authors: number; redirects: number };
    findings: Finding[];
    mediaList: string;
  } {
    for (const login of [...this.#logins].sort()) this.#writeAuthor(login);
    this.#writeRedirects();
    this.#writePlanned();
    const mediaList = this.#writeMediaList();
    return {
      counts: { ...this.#counts, redirects: this.#options.redirects.size },
      findings: this.#findings,
      mediaList,
    };
  }

  #writeDocument(item: ExportItem, known: SiteItem, isLive: boolean, remarks: Remarks): void {
    const { site, redirects } = this.#options;
    const isPage = known.type === 'page';
    const context = { ...this.#options, remarks, id: item.id, name: `${known.type}:${known.key}` };
    const path = `${isPage ? 'pages' : 'posts'}/${known.key}${this.#suffix}.${isPage ? 'yaml' : 'md'}`;
    const author = isPage ? undefined : site.authorKeys.get(item.creator);
    const { text, tags } = isPage
      ? { text: writePage(item, isLive, context), tags: [] }
      : writePost(item, isLive, author, context);
    if (text === undefined) return;
    if (Buffer.byteLength(text) > largestText) {
      remarks.fail(
        `It was not imported: it has over ${largestText / 1_000_000} MB of text.`,
        'Split it in WordPress, or take out pictures and data that stand in its text, and export again.',
      );
      return;
    }
    this.#counts[isPage ? 'pages' : 'posts']++;
    this.#plan(item, context.name, remarks);
    if (author !== undefined) this.#logins.add(item.creator);
    if (isLive) redirects.add(known);
    if (isLive && !isPage) redirects.addLists(item, tags);
    this.#put(
      path,
      text,
      (message, fix) => remarks.fail(message, fix),
      (message, fix) => remarks.warn(message, fix),
    );
  }

  /** Keep when an item was to be published. */
  #plan(item: ExportItem, name: string, remarks: Remarks): void {
    const fate = fateOf(item);
    this.#planned.delete(name);
    if (fate.kind !== 'draft' || !fate.isPlanned) return;
    const { date: at } = itemDates({ ...item, modified: '', modifiedGmt: '' });
    if (at !== undefined) this.#planned.add(name, { at, title: plainText(item.title) });
    else remarks.warn('It was scheduled, and the export does not say for when.', 'Ask whoever scheduled it.');
  }

  #writePlanned(): void {
    const planned = this.#planned.write();
    if (!planned) return;
    const tell = (message: string, fix: string) => this.#tell(plannedFile, message, fix);
    this.#put(plannedFile, planned.text, tell);
    if (planned.left > 0) {
      tell(
        `${planned.left} more were scheduled than a campaign has room for.`,
        'The findings above name each, with its moment.',
      );
    }
  }

  /** Write a file, and say where one of somebody else's is in the way. */
  #put(path: string, text: string, fail: (message: string, fix: string) => void, warn = fail): void {
    const { folder } = this.#options;
    const twin = ['yaml', 'yml', 'json', 'markdown', 'md']
      .map((ending) => path.replace(/\.(?:yaml|md)$/, `.${ending}`))
      .find((other) => other !== path && folder.read(other));
    const fix = 'Rename or delete that file and import again, or leave it.';
    if (twin !== undefined) {
      fail(`${path} was not written: ${twin} is the same document.`, fix);
      return;
    }
    const isKnown = folder.knows(path);
    if (folder.write(path, text) !== 'kept') return;
    if (isKnown) warn(`${path} was changed since it was imported, and stays as it is.`, fix);
    else fail(`${path} was there before, and stays as it is: it was not imported.`, fix);
  }

  #writeAuthor(login: string): void {
    const { site } = this.#options;
    const key = site.authorKeys.get(login) as string;
    const given = site.authors.get(login) ?? '';
    const name = given || (login.includes('@') ? '' : login) || 'Author';
    const path = `authors/${key}${this.#suffix}.yaml`;
    this.#counts.authors++;
    const tell = (message: string, fix: string) => this.#tell(path, message, fix);
    if (given === '')
      tell(`The export does not say the name of an author; the name is "${name}" now.`, 'Write it into the file.');
    this.#put(path, writeYaml({ name: shorten(name, limits.author.name) }), tell);
  }

  #writeRedirects(): void {
    const { redirects, folder } = this.#options;
    if (redirects.numbered > 0) {
      this.#tell(
        '',
        `Numbers as addresses (?p=123), of which the old site has ${redirects.numbered}, can have no redirect.`,
        'Where they matter, let the web server of the old address answer them.',
      );
    }
    for (const { from, why } of redirects.refused) {
      const fix = 'Where it matters, let the web server of the old address answer it.';
      this.#tell('', `The old address ${from.slice(0, 200)} cannot be redirected: it ${why}.`, fix);
    }
    if (redirects.size === 0) return;
    const text = redirects.toYaml();
    if (folder.write(redirectsFile, text) !== 'kept') return;
    const note = folder.writeNote('wordpress-redirects.yaml', text);
    this.#tell(
      redirectsFile,
      `${redirectsFile} was written or changed by somebody else, and stays as it is.`,
      `Take over from ${note} what it should have.`,
      'error',
    );
  }

  #writeMediaList(): string {
    const { media, copier, folder } = this.#options;
    const entries = media.all().map((entry) => ({
      url: entry.url,
      file: `media/${entry.key}`,
      isHere: copier.isHere(entry),
      ...(entry.alt !== '' && { alt: entry.alt }),
      usedBy: [...entry.usedBy],
    }));
    const missing = entries.filter(({ isHere, usedBy }) => !isHere && usedBy.length > 0).length;
    const list = folder.writeNote('wordpress-media.yaml', writeYaml(entries));
    if (missing > 0) {
      this.#tell(
        list,
        `Of the files that documents show or offer, ${missing} ${missing === 1 ? 'is' : 'are'} not in media/ and still on the old site.`,
        'Import with --media and a folder that holds its wp-content/uploads, before the old site goes.',
      );
    }
    return list;
  }

  #tell(file: string, message: string, fix: string, severity: Finding['severity'] = 'warning'): void {
    this.#findings.push({ rule: 'import', severity, ...(file && { file }), path: '', message, fix });
  }
}
