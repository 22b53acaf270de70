import { type Finding, findingsFromZod } from '@pantograph/contract';
import { z } from 'zod';
import { ofBranch } from './of-branch.js';
import { sectionNames } from './page-schema.js';

/** Say in an editor's words what a schema found; `candidate` is what was checked. */
export function documentFindings(error: z.ZodError, candidate: unknown): Finding[] {
  return error.issues.flatMap(ofBranch).flatMap((issue) => {
    const written = valueAt(candidate, issue.path);
    if (issue.code === 'invalid_union' && issue.path.at(-1) === 'section') return [unknownSection(issue.path, written)];
    if (issue.code === 'invalid_type') return [wrongType(issue.path, issue.expected, written)];
    // Of what may be several things, nothing is there.
    if (issue.code === 'invalid_union' && written === undefined) return [wrongType(issue.path, 'string', written)];
    return findingsFromZod(new z.ZodError([issue]));
  });
}

function valueAt(candidate: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    candidate,
  );
}

function wrongType(path: readonly PropertyKey[], expected: string, written: unknown): Finding {
  const last = path.at(-1) ?? 'document';
  const name = typeof last === 'number' ? `${String(path.at(-2))}, entry ${last + 1}` : String(last);
  const wanted = words[expected] ?? expected;
  const base = { rule: 'schema', severity: 'error', path: path.map(String).join('.') } as const;
  if (written === undefined)
    return { ...base, message: `The field "${name}" is missing.`, fix: `Add "${name}": ${wanted}.` };
  const found =
    written === null ? 'empty' : (words[Array.isArray(written) ? 'array' : typeof written] ?? typeof written);
  const isBareScalar = expected === 'string' && (typeof written === 'number' || typeof written === 'boolean');
  return {
    ...base,
    message: `The field "${name}" is ${found}, not ${wanted}.`,
    fix: isBareScalar ? `Put it in quotes: "${written}".` : `Write ${wanted}.`,
  };
}

const words: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no (true or false)',
  array: 'a list',
  object: 'a group of fields',
};

function unknownSection(path: readonly PropertyKey[], written: unknown): Finding {
  const near = typeof written === 'string' ? nearest(written) : undefined;
  return {
    rule: 'schema',
    severity: 'error',
    path: path.map(String).join('.'),
    message:
      written === undefined
        ? 'The section does not say which it is.'
        : `There is no section called "${String(written).slice(0, 60)}".`,
    fix: near
      ? `Did you mean "${near}"? There are: ${sectionNames.join(', ')}.`
      : `Use one of: ${sectionNames.join(', ')}.`,
  };
}

function nearest(written: string): string | undefined {
  const bare = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');
  const wanted = bare(written);
  if (wanted === '') return undefined;
  return sectionNames.find(
    (name) => bare(name) === wanted || bare(name).startsWith(wanted) || wanted.startsWith(bare(name)),
  );
}
