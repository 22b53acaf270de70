import { load, YAMLException } from 'js-yaml';

export type ParsedYaml = { value: unknown; problem?: undefined } | { problem: string; line?: number };

/** Parse YAML 1.2 that someone wrote by hand: no aliases, which can make little text explode, no custom tags. */
export function parseYaml(text: string): ParsedYaml {
  try {
    return { value: load(text, { maxAliases: 0, maxDepth: 40 }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) return { problem: 'cannot be read' };
    return { problem: error.reason, ...(error.mark && { line: error.mark.line + 1 }) };
  }
}
