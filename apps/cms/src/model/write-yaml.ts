import { stringify } from 'yaml';

/**
 * Write YAML as people do. Long texts stay on their line, so that a change of a word is a change of one line; texts of several lines are blocks.
 * What another reader of YAML could take for a date or a number is in quotes.
 */
export function writeYaml(value: unknown): string {
  const style = { lineWidth: 0, blockQuote: 'literal', singleQuote: true } as const;
  return stringify(value, { ...style, aliasDuplicateObjects: false, compat: 'yaml-1.1' });
}
