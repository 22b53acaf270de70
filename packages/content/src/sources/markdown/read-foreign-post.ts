import type { Finding } from '@pantograph/contract';
import { documentId } from '../../documents/document-id.js';
import { parseDocument } from '../../documents/parse-document.js';
import type { PostDocument } from '../../documents/post.js';
import { reservedSlug } from '../../documents/reserved-slug.js';
import { slugProblem } from '../../documents/slug-problem.js';
import type { Highlighter } from '../../markdown/highlighter.js';
import { MarkdownReport } from '../../markdown/markdown-report.js';
import { type RenderedMarkdown, renderMarkdown } from '../../markdown/render-markdown.js';
import { schemaVersion } from '../../migrations/schema-version.js';
import { readText } from '../../read/read-text.js';
import { address } from '../../references/address.js';
import { tagSlug } from '../../references/tag-slug.js';
import { htmlToText } from '../../text/html-to-text.js';
import { readingMinutes } from '../../text/reading-minutes.js';
import { shorten } from '../../text/shorten.js';
import type { ReadContext, ReadOutcome } from '../folder/folder-format.js';
import type { SourceBrand } from '../source.js';
import { decode, type ForeignPlace, foreignImage, foreignLink, stemOf } from './foreign-links.js';
import { foreignPeople } from './foreign-people.js';
import { LooseFrontMatter } from './front-matter.js';
import { plainSyntax } from './generator-syntax.js';
import { draftReason } from './is-draft.js';
import { dateInName, looseDate } from './loose-date.js';
import { dropImports, mdxToMarkdown, type PlainMarkdown } from './mdx-to-markdown.js';
import { mediaKey } from './media-key.js';
import { plainText } from './plain-text.js';
import { quoteAngles } from './quote-angles.js';
import { readFrontMatter } from './read-front-matter.js';
import { keyOf, slugify } from './slugify.js';

export interface ForeignFile {
  path: string;
  changed: Date;
  content: Buffer;
  context: ReadContext;
  brand: SourceBrand;
  locale: string;
  origin: string | undefined;
  highlighter: Highlighter;
}

/** The page of a section, which lists what is in it. */
const listOfHugo = /(?:^|\/)_index$/i;
const longest = { title: 200, description: 200, tag: 40 };

/** Make a post of a Markdown file that was not written for us. Whatever had to be guessed or left out is a warning. */
export async function readForeignPost(file: ForeignFile): Promise<ReadOutcome> {
  const { text, finding } = readText(file.content, true);
  if (finding) return { findings: [finding] };
  const report = new MarkdownReport();
  const front = await readFrontMatter(text);
  if (front.problem !== undefined) {
    return { findings: [refusal(`The front matter cannot be read: ${front.problem}.`, front.fix, front.line)] };
  }
  const { body } = front;
  const given = new LooseFrontMatter(front.fields);
  const stem = stemOf(file.path);
  if (stem === '' || /^readme$/i.test(stem) || listOfHugo.test(stem)) {
    return {
      findings: [
        refusal(
          'This is the index page of the old blog, not a post.',
          'Nothing needs doing: the list of posts is made anew.',
        ),
      ],
    };
  }
  if (body.trim() === '') {
    return { findings: [refusal('The post has no text.', 'Write it, or delete the file.')] };
  }
  const markdown = plainSyntax(
    fromMdx(/\.mdx$/i.test(file.path) ? mdxToMarkdown(body) : dropImports(body), report),
    report,
  );
  const place: ForeignPlace = file;
  const title = given.text('title', 'headline') ?? firstHeading(markdown);
  const rendered = await renderMarkdown(markdown, {
    locale: file.locale,
    highlighter: file.highlighter,
    ...(title !== undefined && { title }),
    link: (href, to) => foreignLink(href, place, to),
    image: (src, to) => image(src, place, to),
  });
  return makePost(file, given, title, { ...rendered, minutes: readingMinutes(markdown) }, report);
}

function makePost(
  file: ForeignFile,
  given: LooseFrontMatter,
  title: string | undefined,
  { html, outline, findings, minutes }: RenderedMarkdown & { minutes: number },
  report: MarkdownReport,
): ReadOutcome {
  const { path, brand, locale } = file;
  const stem = stemOf(path);
  const key = keyOf(stem);
  const slug = slugOf(given.value('slug', 'permalink'), stem);
  const reserved = reservedSlug('post', slug, brand.locales);
  if (reserved)
    return {
      findings: [
        refusal(
          `The slug "${slug}" ${reserved}.`,
          'Rename the folder or the file, or write a whole address into it, such as permalink: /notes/tides/.',
        ),
      ],
    };
  const draft = draftReason(given, path);
  if (draft !== undefined)
    report.warn(`The post ${draft}, so that it is not published.`, 'Say so in it when it may be.');
  const people = foreignPeople(given);
  const heading = title ?? headingOf(html) ?? nameOf(stem);
  const parsed = parseDocument<PostDocument>({
    type: 'post',
    id: documentId(brand.id, 'post', locale, key),
    key,
    brand: brand.id,
    locale,
    slug,
    status: draft === undefined ? 'published' : 'draft',
    schemaVersion: schemaVersion('post'),
    title: shorten(quoteAngles(heading), longest.title),
    description: describe(given, html, heading),
    ...dates(given, file, report),
    authors: [...people.keys()],
    tags: tagsOf(given),
    body: html,
    outline,
    minutes,
  } as { type: 'post' });
  if (!parsed.document) return { findings: parsed.findings };
  return {
    documents: [parsed.document],
    findings: [...report.findings, ...findings],
    claim: `${brand.id} ${address(parsed.document, brand)}`.normalize('NFC').toLowerCase(),
    people,
  };
}

function fromMdx({ markdown, removed }: PlainMarkdown, report: MarkdownReport): string {
  for (const what of removed) report.warn(`MDX is not run; taken out: ${what}.`, 'Write this part in Markdown.');
  return markdown;
}

function image(src: string, place: ForeignPlace, report: MarkdownReport) {
  if (/^https?:/i.test(src)) return { src };
  if (src.startsWith('//')) return { src: `https:${src}` };
  const file = foreignImage(src, place);
  if (file !== undefined) {
    const [width = 0, height = 0] = (place.context.facts(file) ?? '').split('x').map(Number);
    return { src: `media/${mediaKey(file)}`, width, height };
  }
  if (place.origin !== undefined) return { src: new URL(src, place.origin).href };
  report.warn(
    `There is no picture "${src.slice(0, 100)}" in this folder; its description is kept.`,
    'Add the file, or name the address of the old site as origin.',
  );
  return undefined;
}

/** An address as `/2020/01/hello.html` or `https://old.example/hello/`; one with `:title` is a pattern, made by the path. */
function slugOf(given: unknown, stem: string): string {
  const written = typeof given === 'string' || typeof given === 'number' ? `${given}`.trim() : '';
  const bare = decode(written.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, ''))
    .replace(/(?:\/?index)?\.html?$/i, '')
    .replace(/^\/+|\/+$/g, '');
  if (bare === '' || /(?:^|\/):\w/.test(bare)) return slugify(stem);
  if (bare.includes('/')) return slugProblem(bare) === undefined ? bare : slugify(bare);
  return slugify([...stem.split('/').slice(0, -1), bare].join('/'));
}

/** Read the heading that a text begins with, `# Like this` or underlined with `=`. */
function firstHeading(markdown: string): string | undefined {
  const [, hashed, underlined] =
    /^\s*(?:#[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*(?:\n|$)|(\S.*)\n=+[ \t]*(?:\n|$))/.exec(markdown) ?? [];
  return plainText(hashed ?? underlined ?? '') || undefined;
}

function headingOf(html: string): string | undefined {
  const inner = /<h[1-6][^>]*>([\s\S]*?)<\/h[1-6]>/.exec(html)?.[1];
  return inner === undefined ? undefined : htmlToText(inner) || undefined;
}

function nameOf(stem: string): string {
  const name = (stem.split('/').at(-1) ?? stem)
    .replace(/^\d{4}-\d{2}-\d{2}[-_]/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return name === '' ? stem : name.charAt(0).toUpperCase() + name.slice(1);
}

function describe(given: LooseFrontMatter, html: string, title: string): string {
  const written = given.text('description', 'summary', 'excerpt', 'subtitle', 'abstract');
  if (written !== undefined) return shorten(written, longest.description);
  // The beginning is enough: some posts are hundreds of kilobytes of tables.
  const start = html.slice(0, 20_000);
  const paragraphs = [...start.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, inner = '']) => htmlToText(inner));
  const first =
    paragraphs.find((text) => text.length > 40) ?? paragraphs.find((text) => text !== '') ?? htmlToText(start);
  return shorten(quoteAngles(first).trim() || title, longest.description);
}

function dates(given: LooseFrontMatter, { path, changed }: ForeignFile, report: MarkdownReport) {
  const written = given.value(
    'date',
    'published',
    'pubdate',
    'publishdate',
    'publisheddate',
    'published_at',
    'created',
    'createdat',
    'created_at',
    'date_published',
    'publishedat',
  );
  const updated = looseDate(
    given.value('updated', 'lastmod', 'modified', 'updatedat', 'updated_at', 'lastupdated', 'date_updated'),
  );
  const date = looseDate(written) ?? dateInName(path);
  if (date === undefined) {
    const said =
      written === undefined
        ? 'says no date'
        : `has a date that cannot be read, "${(typeof written === 'string' ? written : JSON.stringify(written)).slice(0, 40)}"`;
    report.warn(
      `The post ${said}; that of the file's last change is used.`,
      'Write date: 2027-01-31 in its front matter.',
    );
  }
  return { date: date ?? changed.toISOString().slice(0, 10), ...(updated !== undefined && { updated }) };
}

function tagsOf(given: LooseFrontMatter): string[] {
  const tags = new Map<string, string>();
  for (const name of given.names('category', 'categories', 'tags', 'tag', 'keywords', 'topics')) {
    const tag = shorten(quoteAngles(name.replace(/^#/, '')), longest.tag);
    if (tag !== '' && !/^uncategori[sz]ed$/i.test(tag) && !tags.has(tagSlug(tag))) tags.set(tagSlug(tag), tag);
  }
  return [...tags.values()].slice(0, 20);
}

function refusal(message: string, fix: string, line?: number): Finding {
  return { rule: 'file', severity: 'error', path: '', ...(line !== undefined && { line }), message, fix };
}
