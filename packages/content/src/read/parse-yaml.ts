import { load, YAMLException } from 'js-yaml';

export type ParsedYaml =
  | { value: unknown; problem?: undefined }
  | {
      problem: string;
      fix: string;
      /** 1-based. */
      line?: number;
    };

const deepest = 40;

/** What the parser says, in an author's words, and what to do. */
const known: readonly [reason: RegExp, problem: string, fix: string][] = [
  [/aliases/, 'it repeats a part with "*", which is not read here', 'Write the part out.'],
  [/maxDepth/, `it is nested more than ${deepest} levels deep`, 'Make it flatter; no document needs so many levels.'],
  [/duplicated mapping key/, 'a field is duplicated: it stands twice in the same place', 'Remove one of the two.'],
  [/input is empty/, 'it holds no field, only comments', 'Write the document, or delete the file.'],
  [/single document/, 'it holds several documents with "---" between them', 'Make a file of each.'],
  [/tab characters/, 'tab characters must not be used in indentation', 'Indent with spaces.'],
];

/** Parse YAML 1.2 that someone wrote by hand: no aliases, which can make little text explode, no custom tags. */
export function parseYaml(text: string): ParsedYaml {
  try {
    return { value: load(text, { maxAliases: 0, maxDepth: deepest }) };
  } catch (error) {
    const { reason, mark } = error instanceof YAMLException ? error : { reason: 'it is too large', mark: undefined };
    const [
      ,
      problem = reason,
      fix = 'Correct this line; quotes around a text that contains ": " or begins with a sign often help.',
    ] = known.find(([pattern]) => pattern.test(reason)) ?? [];
    return { problem, fix, ...(mark && { line: mark.line + 1 }) };
  }
}
