import { parseYaml } from '@pantograph/content';

/** Answers by their place, or why there are none. */
export type ReadAnswers =
  | { answers: ReadonlyMap<string, string>; problem?: undefined }
  | { answers?: undefined; problem: string };

const fence = /```(?:ya?ml)?\n([\s\S]*?)\n?```/;

/** Read the answers to an ask file: YAML, by itself or in the code block of a longer answer. What was left empty is no answer. */
export function readAnswers(text: string): ReadAnswers {
  const parsed = parseYaml(fence.exec(text)?.[1] ?? text);
  if (parsed.problem !== undefined) return { problem: parsed.problem };
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: 'it is no list of places with their words' };
  const entries = Object.entries(value).flatMap(([path, words]) =>
    typeof words === 'string' && words.trim() !== '' ? [[path, words.trim()] as const] : [],
  );
  return { answers: new Map(entries) };
}
