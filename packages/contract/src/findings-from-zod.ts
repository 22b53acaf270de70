import type { z } from 'zod';
import type { Finding } from './finding.js';

type Issue = z.core.$ZodIssue;

/** Turn what a schema found into findings, in words for whoever wrote the document. `base` is put before each path. */
export function findingsFromZod(error: z.ZodError, base: readonly (string | number)[] = []): Finding[] {
  return error.issues.flatMap((issue) => fromIssue(issue, base));
}

function fromIssue(issue: Issue, base: readonly (string | number)[]): Finding[] {
  const keys = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      finding([...keys, key], `The field "${key}" is not known here.`, 'Remove it, or correct its name.'),
    );
  }
  const { message, fix } = describe(issue, nameOf(keys));
  return [finding(keys, message, fix)];
}

/** Name a field as its author knows it: by its name, or as one of the entries of a list. */
function nameOf(keys: readonly (string | number)[]): string {
  const name = keys.at(-1) ?? 'document';
  const list = keys.at(-2);
  return typeof name === 'number' && list !== undefined ? `${list}, entry ${name + 1}` : String(name);
}

function finding(keys: readonly (string | number)[], message: string, fix: string): Finding {
  return { rule: 'schema', severity: 'error', path: keys.join('.'), message, fix };
}

function describe(issue: Issue, name: string): { message: string; fix: string } {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && !('received' in issue && issue.received)
        ? {
            message: `The field "${name}" is missing or not a ${issue.expected}.`,
            fix: `Add "${name}" as a ${issue.expected}.`,
          }
        : { message: `The field "${name}" is not a ${issue.expected}.`, fix: `Write a ${issue.expected}.` };
    case 'too_big':
      return issue.origin === 'string'
        ? { message: `The text in "${name}" is over its limit of ${issue.maximum} characters.`, fix: 'Shorten it.' }
        : issue.origin === 'array'
          ? { message: `"${name}" has more than ${issue.maximum} entries.`, fix: 'Remove some.' }
          : { message: `"${name}" is more than ${issue.maximum}.`, fix: `Use at most ${issue.maximum}.` };
    case 'too_small':
      return issue.origin === 'string'
        ? { message: `The text in "${name}" is empty.`, fix: 'Write it, or remove the field where it is optional.' }
        : issue.origin === 'array'
          ? {
              message: `"${name}" needs at least ${issue.minimum === 1 ? 'one entry' : `${issue.minimum} entries`}.`,
              fix: issue.minimum === 1 ? 'Add one.' : 'Add some.',
            }
          : { message: `"${name}" is less than ${issue.minimum}.`, fix: `Use at least ${issue.minimum}.` };
    case 'invalid_value':
      return {
        message: `"${name}" has a value that is not offered.`,
        fix: `Use one of: ${issue.values.map(String).join(', ')}.`,
      };
    case 'invalid_key':
      return describe({ ...(issue.issues[0] ?? issue), path: issue.path } as Issue, name);
    default: {
      // A schema's own words may say after a semicolon what to write instead.
      const [wrong = '', ...instead] = issue.message.split('; ');
      const fix = instead.join('; ');
      return {
        message: /^[a-z]/.test(wrong) ? `"${name}" ${wrong}.` : `"${name}": ${wrong}.`,
        fix: fix === '' ? 'Correct the value.' : `${fix.charAt(0).toUpperCase()}${fix.slice(1)}.`,
      };
    }
  }
}
