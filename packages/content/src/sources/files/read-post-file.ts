import { posix } from 'node:path';
import type { Finding } from '@pantograph/contract';
import { documentId } from '../../documents/document-id.js';
import { parseDocument } from '../../documents/parse-document.js';
import type { PostDocument } from '../../documents/post.js';
import { reservedSlug } from '../../documents/reserved-slug.js';
import type { Highlighter } from '../../markdown/highlighter.js';
import { unsafeAddress } from '../../markdown/markdown-report.js';
import { renderMarkdown } from '../../markdown/render-markdown.js';
import { migrate } from '../../migrations/migrate.js';
import type { AnyDocument } from '../../migrations/migration.js';
import { parseYaml } from '../../read/parse-yaml.js';
import { readText } from '../../read/read-text.js';
import { splitFrontMatter } from '../../read/split-front-matter.js';
import { address } from '../../references/address.js';
import { readingMinutes } from '../../text/reading-minutes.js';
import type { ReadContext, ReadOutcome } from '../folder/folder-format.js';
import type { Classified } from './classify.js';
import { fillImage } from './fill-image.js';
import { withLines } from './with-lines.js';

/** What an author writes between the dashes. */
const fields = [
  'title',
  'description',
  'date',
  'updated',
  'author',
  'authors',
  'tags',
  'image',
  'slug',
  'status',
  'schemaVersion',
];

const beginIt = 'Begin it with title, description and date, in YAML between two lines of "---".';

function withoutFrontMatter(text: string): string {
  if (text.startsWith('+++')) return 'The front matter is TOML; that of a post is YAML.';
  if (/^\{\s*"/.test(text)) return 'The front matter is JSON; that of a post is YAML.';
  return text.startsWith('---') ? 'The front matter does not end.' : 'The post has no front matter.';
}

/** Make the document of a post written for us: Markdown with front matter. */
export async function readPostFile(
  what: Classified,
  content: Buffer,
  context: ReadContext,
  highlighter: Highlighter,
): Promise<ReadOutcome> {
  const { text, finding } = readText(content);
  if (finding) return { findings: [finding] };
  const { yaml, body, line, bodyLine } = splitFrontMatter(text);
  if (yaml === undefined) {
    return { findings: [problem('', withoutFrontMatter(text), beginIt, 1)] };
  }
  const parsed = parseYaml(yaml);
  if (parsed.problem !== undefined) {
    return {
      findings: [
        problem('', `The front matter cannot be read: ${parsed.problem}.`, parsed.fix, (parsed.line ?? 1) + line - 1),
      ],
    };
  }
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      findings: [
        problem('', 'The front matter must be fields with values.', 'Write title, description and date.', line),
      ],
    };
  }
  const outcome = await makePost(what, value as AnyDocument, body, context, highlighter);
  const placed = outcome.findings.map((finding) => inBody(finding, body, bodyLine));
  const findings = await withLines(placed, yaml, line - 1);
  return outcome.documents ? { ...outcome, findings } : { findings };
}

async function makePost(
  what: Classified,
  given: AnyDocument,
  body: string,
  context: ReadContext,
  highlighter: Highlighter,
): Promise<ReadOutcome> {
  const { brand, locale, key, base } = what;
  const errors = Object.keys(given)
    .filter((name) => !fields.includes(name))
    .map((name) => problem(name, `The field "${name}" is not known here.`, `A post may have: ${fields.join(', ')}.`));
  const { author, authors = author === undefined ? [] : [author], schemaVersion = 1, ...rest } = given;
  const known = Object.fromEntries(Object.entries(rest).filter(([name]) => fields.includes(name)));
  const { document: current, finding } = migrate({
    status: 'published',
    slug: key,
    tags: [],
    ...known,
    authors,
    schemaVersion: schemaVersion as number,
    id: documentId(brand.id, 'post', locale, key),
    type: 'post',
    key,
    brand: brand.id,
    locale,
  });
  if (finding) return { findings: [finding] };
  const rendered = await renderMarkdown(body, {
    locale,
    highlighter,
    ...(typeof given.title === 'string' && { title: given.title }),
    link: (href) => resolvePost(href, key, base, context),
    image: (src) => {
      const image = { src };
      const filled = fillImage(image, 'body', base, context, errors) as {
        src: string;
        width?: number;
        height?: number;
      };
      return filled === image || filled.width === 1 ? image : filled;
    },
  });
  const { document, findings } = parseDocument<PostDocument>({
    ...current,
    ...('image' in current && { image: fillImage(current.image, 'image', base, context, errors) }),
    type: 'post',
    body: rendered.html,
    outline: rendered.outline,
    minutes: readingMinutes(body),
  } as { type: 'post' });
  if (!document) return { findings: [...errors, ...findings.filter(({ path }) => !path.startsWith('outline'))] };
  const reserved = reservedSlug('post', document.slug, brand.locales);
  if (document.slug === '' || reserved) {
    const reason = reserved ?? 'is empty';
    errors.push(problem('slug', `The slug "${document.slug}" ${reason}.`, 'Choose another slug, or rename the file.'));
  }
  const warnings: Finding[] = [];
  for (const finding of rendered.findings) {
    if (finding.rule === unsafeAddress) errors.push({ ...finding, severity: 'error' });
    else warnings.push(finding);
  }
  if (errors.length > 0) return { findings: errors };
  const claim = `${brand.id} ${address(document, brand)}`.normalize('NFC').toLowerCase();
  return { documents: [document], findings: warnings, claim };
}

/** Find the line of what a finding names, such as a picture; a body is one field, and keeps no positions. */
function inBody(finding: Finding, body: string, bodyLine: number): Finding {
  if (!/^body(?:\.|$)/.test(finding.path)) return finding;
  const [, element, picture, quoted] = /(<[a-z][\w-]*)>|(media\/\S*[^\s.])|"([^"]+)"/.exec(finding.message) ?? [];
  const named = element ?? picture ?? quoted;
  const at = named === undefined ? -1 : body.indexOf(named);
  const line = at < 0 ? {} : { line: bodyLine + body.slice(0, at).split('\n').length - 1 };
  return { ...finding, path: 'body', ...line };
}

/** Let posts link to each other's files, `[tides](tide-gate.md)`, as editors and code hosts offer. */
function resolvePost(href: string, key: string, base: string, context: ReadContext): string {
  const match = /^(?![a-z][a-z0-9+.-]*:|\/)([^?#]+)\.md(#.*)?$/i.exec(href);
  if (!match) return href;
  const target = posix.join(posix.dirname(key), match[1] ?? '');
  return context.exists(`${base}posts/${target}.md`) ? `post:${target}${match[2] ?? ''}` : href;
}

function problem(path: string, message: string, fix: string, line?: number): Finding {
  return {
    rule: path === '' ? 'file' : 'schema',
    severity: 'error',
    path,
    ...(line !== undefined && { line }),
    message,
    fix,
  };
}
