import { type ParsedYaml, parseYaml } from '../../read/parse-yaml.js';
import { splitFrontMatter } from '../../read/split-front-matter.js';

/** What a file begins with, and the text after it; or why that cannot be read. */
export type ReadFrontMatter =
  | { fields: Record<string, unknown>; body: string; problem?: undefined }
  | { problem: string; fix: string; line?: number };

type Fields = Record<string, unknown>;

const toml = /^\+\+\+[ \t]*\n((?:.*\n)*?)\+\+\+[ \t]*(?:\n|$)/;
/** A field at the very beginning, as no Markdown begins. */
const jsonStart = /^\{\s*"[\w-]+"\s*:/;
const jsonOfHexo = /^(?:;{3,}[ \t]*\n)?("[\w-]+"\s*:[\s\S]*?)\n;{3,}[ \t]*(?:\n|$)/;
const yamlOfHexo = /^([A-Za-z][\w-]*:[\s\S]*?)\n-{3,}[ \t]*(?:\n|$)/;
const longest = 20_000;
const closeIt = (mark: string) => `Write a line of "${mark}" after its last field.`;

/**
 * Read the front matter of a text in whatever form blogs have it: YAML between dashes, TOML between plus signs (Hugo,
 * Zola), a JSON object (Hugo), and Hexo's, which has no line before it. A text without any is all body.
 */
export async function readFrontMatter(text: string): Promise<ReadFrontMatter> {
  if (/^\+\+\+[ \t]*\n/.test(text)) return readToml(text);
  if (jsonStart.test(text)) return readJsonObject(text);
  if (text.startsWith('---')) return readYaml(text);
  return readJsonOfHexo(text) ?? readYamlOfHexo(text) ?? { fields: {}, body: text };
}

function readYaml(text: string): ReadFrontMatter {
  const { yaml, body, line } = splitFrontMatter(text);
  if (yaml === undefined) {
    const isBegun = /^---[ \t]*\n[A-Za-z][\w-]*:/.test(text);
    return isBegun ? { problem: 'it does not end', fix: closeIt('---'), line: 1 } : { fields: {}, body: text };
  }
  const parsed = parseYaml(yaml.trim() === '' ? '{}' : yaml);
  if (parsed.problem !== undefined) return { ...parsed, line: (parsed.line ?? 1) + line - 1 };
  // Text between two rules is text.
  if (typeof parsed.value === 'string' || Array.isArray(parsed.value)) return { fields: {}, body: text };
  return { fields: toFields(parsed) ?? {}, body };
}

/** Hexo leaves out the braces, and ends the fields with semicolons. */
function readJsonOfHexo(text: string): ReadFrontMatter | undefined {
  const [whole = '', inner] = jsonOfHexo.exec(text.slice(0, longest)) ?? [];
  if (inner === undefined) return undefined;
  const fields = parseJson(`{${inner.replace(/,\s*$/, '')}}`);
  return fields ? { fields, body: text.slice(whole.length) } : { ...unreadableJson, line: 1 };
}

/** Hexo needs no line before the fields. Only what names a title or a date is taken for them, not a heading. */
function readYamlOfHexo(text: string): ReadFrontMatter | undefined {
  const [whole = '', yaml = ''] = yamlOfHexo.exec(text.slice(0, longest)) ?? [];
  const fields = yaml === '' ? undefined : toFields(parseYaml(yaml));
  if (!fields || !('title' in fields || 'date' in fields)) return undefined;
  return { fields, body: text.slice(whole.length) };
}

async function readToml(text: string): Promise<ReadFrontMatter> {
  const [whole, inner = ''] = toml.exec(text) ?? [];
  if (whole === undefined) return { problem: 'it does not end', fix: closeIt('+++'), line: 1 };
  const { parse, TomlError } = await import('smol-toml');
  try {
    return { fields: { ...parse(inner) }, body: text.slice(whole.length) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [, reason = 'it is no TOML'] = /^Invalid TOML document: ([^\n]+)/.exec(error.message) ?? [];
    return { problem: reason, fix: 'Correct this line, which is TOML.', line: error.line + 1 };
  }
}

const unreadableJson = {
  problem: 'it is no JSON',
  fix: 'Correct it: each name and text in double quotes, a comma between fields and none after the last.',
};

function readJsonObject(text: string): ReadFrontMatter {
  for (const { index } of text.slice(0, longest).matchAll(/\}(?=[ \t]*(?:\n|$))/g)) {
    const fields = parseJson(text.slice(0, index + 1));
    if (fields) return { fields, body: text.slice(index + 1).replace(/^[ \t]*\n?/, '') };
  }
  return { ...unreadableJson, line: 1 };
}

function parseJson(text: string): Fields | undefined {
  try {
    return JSON.parse(text) as Fields;
  } catch {
    return undefined;
  }
}

function toFields({ value }: ParsedYaml & { value?: unknown }): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}
