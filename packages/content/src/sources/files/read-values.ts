import { type DuplicateKey, duplicateKeys, type Finding } from '@pantograph/contract';
import { type ParsedYaml, parseYaml } from '../../read/parse-yaml.js';
import { readText } from '../../read/read-text.js';

/** What a YAML or JSON file says, or why it says nothing. */
export type ReadValues =
  | { text: string; value: unknown; findings?: undefined }
  | { text?: undefined; value?: undefined; findings: Finding[] };

/** Read what a YAML or JSON file says; whether it is what is asked for, a schema tells. */
export function readValues(content: Buffer): ReadValues {
  const { text, finding } = readText(content);
  if (finding) return { findings: [finding] };
  const parsed = parseFile(text);
  if (parsed.problem !== undefined) return { findings: [syntax(parsed.problem, parsed.fix, parsed.line)] };
  const { duplicates = [], value } = parsed;
  return duplicates.length > 0 ? { findings: duplicates.map(standsTwice) } : { text, value };
}

/** Say that a file is no fields with values. */
export function noFields(): Finding {
  const problem = 'it must be fields with values, such as "title: ..."';
  return syntax(problem, 'Write each field on a line of its own: its name, a colon, its value.', 1);
}

function parseFile(text: string): ParsedYaml & { duplicates?: DuplicateKey[] } {
  // JSON is YAML too, but its own parser is twenty times faster.
  if (/^\s*[{[]/.test(text)) {
    try {
      const value: unknown = JSON.parse(text);
      return { value, duplicates: duplicateKeys(text, value) };
    } catch {
      // The YAML parser says where.
    }
  }
  return parseYaml(text);
}

function syntax(problem: string, fix: string, line: number | undefined): Finding {
  return {
    rule: 'file',
    severity: 'error',
    path: '',
    ...(line !== undefined && { line }),
    message: `The file cannot be read: ${problem}.`,
    fix,
  };
}

function standsTwice({ path, line }: DuplicateKey): Finding {
  return {
    rule: 'file',
    severity: 'error',
    path,
    line,
    message: `The field "${path.slice(path.lastIndexOf('.') + 1)}" stands twice in the same place.`,
    fix: 'Remove one of the two.',
  };
}
