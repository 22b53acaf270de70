import { stringify } from 'yaml';

/** Write YAML that the reader of files reads back as it was: long lines stay whole, nothing is written by reference. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
