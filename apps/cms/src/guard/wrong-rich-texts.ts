import { createItemReader } from '@pantograph/content';
import type { FlattenedField } from 'payload';
import type { FieldError } from '../errors.ts';
import { sourceBrands } from '../project/brands.ts';
import { checkRichText } from '../rich-text/check-rich-text.ts';
import { richTextCodec } from '../rich-text/rich-text-codec.ts';
import type { RichTextKind } from '../rich-text/rich-text-kind.ts';
import { format } from '../rich-text/text-format.ts';
import { wrongText } from './check-text.ts';
import { blockFields, innerFields, isValues, namedFields } from './fields.ts';

interface RichText {
  path: string;
  label: string;
  /** Of characters of its HTML. */
  max: number | undefined;
  state: unknown;
}

const read = createItemReader(sourceBrands);
const codec = (kind: RichTextKind) =>
  richTextCodec({ referenceOf: (_, id) => `page:${id}`, documentOf: () => undefined }, kind);
/** What raw HTML has that no page gets. */
const takenOut = /^(?:The element <|The attribute |An embedded page )/;
const markup = /<\/?[a-z!][^>]*>/i;
/** A state that is this much shorter than its limit cannot become longer than it. */
const isFarFromLimit = 10;

/** Find formatted texts that hold what no page may have, or too much. `at` is the path of the values. */
export async function wrongRichTexts(
  fields: readonly FlattenedField[],
  values: unknown,
  kind: RichTextKind,
): Promise<FieldError[]> {
  const errors: FieldError[] = [];
  for (const richText of richTexts(fields, values, '')) errors.push(...(await wrongIn(richText, kind)));
  return errors;
}

async function wrongIn({ path, label, max, state }: RichText, kind: RichTextKind): Promise<FieldError[]> {
  const findings = checkRichText(state, kind);
  if (findings.length > 0) {
    return findings.map((finding) => ({
      path: finding.path === '' ? path : `${path}.${finding.path}`,
      message: `“${label}”: ${finding.message} ${finding.fix ?? ''}`.trim(),
    }));
  }
  const wrong = wrongText(state, path);
  if (wrong) return [{ path: wrong.path, message: `“${label}” ${wrong.problem}` }];
  const html = htmlIn(state, path);
  if (html !== undefined) {
    const message = `“${label}” contains HTML. Write plain words, or format them as code where readers are to see them.`;
    return [{ path: html, message }];
  }
  const json = JSON.stringify(state);
  const hasMarkdown = json.includes('"blockType":"markdown"');
  if (!hasMarkdown && (max === undefined || json.length < max / isFarFromLimit)) return [];
  const markdown = codec(kind).toMarkdown(state);
  return wrongMarkdown(markdown, { path, label, max });
}

/** Read the text as the publisher does, and tell what it would take out or refuse. */
async function wrongMarkdown(
  markdown: string,
  { path, label, max }: Pick<RichText, 'path' | 'label' | 'max'>,
): Promise<FieldError[]> {
  const frame = '---\ntitle: Text\ndescription: Text\ndate: 2026-01-01\nauthors: []\ntags: []\n---\n';
  const file = `${sourceBrands[0]?.id}/posts/text.md`;
  const { documents, findings } = await read(file, frame + markdown, { facts: () => undefined });
  const unsafe = findings.find(({ rule, message }) => rule === 'safe-address' || takenOut.test(message));
  if (unsafe) return [{ path, message: `“${label}”: ${unsafe.message} ${unsafe.fix ?? ''}`.trim() }];
  const [post] = documents;
  const length = post?.type === 'post' ? post.body.length : 0;
  return max === undefined || length <= max
    ? []
    : [{ path, message: `The text in “${label}” is over its limit of ${max} characters. Shorten it.` }];
}

/** Get the path of the first text that reads like HTML and is not marked as code; undefined where none does. */
function htmlIn(node: unknown, at: string): string | undefined {
  if (!isValues(node)) return undefined;
  if (isValues(node.root)) return htmlIn(node.root, `${at}.root`);
  const { text, format: bits, children } = node;
  if (typeof text === 'string') return markup.test(text) && (Number(bits) & format.code) === 0 ? at : undefined;
  for (const [index, child] of (Array.isArray(children) ? children : []).entries()) {
    const found = htmlIn(child, `${at}.children.${index}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function* richTexts(fields: readonly FlattenedField[], values: unknown, at: string): Generator<RichText> {
  if (!isValues(values)) return;
  for (const field of namedFields(fields)) {
    const value = values[field.name];
    if (value === undefined || value === null) continue;
    const path = at === '' ? field.name : `${at}.${field.name}`;
    if (field.type === 'richText') {
      const max = field.custom?.max as number | undefined;
      yield { path, label: typeof field.label === 'string' ? field.label : field.name, max, state: value };
    } else if (field.type === 'group' || field.type === 'tab') yield* richTexts(innerFields(field), value, path);
    else if ((field.type === 'array' || field.type === 'blocks') && Array.isArray(value)) {
      for (const [index, row] of value.entries()) {
        const inner = field.type === 'blocks' ? (blockFields(field, row) ?? []) : innerFields(field);
        yield* richTexts(inner, row, `${path}.${index}`);
      }
    }
  }
}
