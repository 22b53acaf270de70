import type { Finding } from '@pantograph/contract';

/** Of two letters alone: `sms` is a channel as well. */
const languageTag = /^[a-z]{2}(-[A-Za-z0-9]{2,8})*$/;

/**
 * Leave out texts that were cut off at a comma: in YAML, `{ de: Heute, und morgen }` is the text "Heute" beside an empty field
 * "und morgen". Half a sentence never goes out.
 */
export function withoutCutTexts(value: unknown): { value: unknown; findings: Finding[] } {
  const findings: Finding[] = [];
  const visit = (part: unknown, path: string): unknown => {
    if (Array.isArray(part)) return part.map((item, index) => visit(item, `${path}.${index}`));
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part);
    const names = entries.map(([name]) => name);
    const kept = entries.flatMap(([name, field], index): [string, unknown][] => {
      const place = path === '' ? name : `${path}.${name}`;
      if (path !== '' && field === null && isRest(name, names)) return [];
      const [next, rest] = entries[index + 1] ?? [];
      if (path !== '' && typeof field === 'string' && next !== undefined && rest === null && isRest(next, names)) {
        findings.push({
          rule: 'schema',
          severity: 'error',
          path: place,
          message: `"${field}" ends at a comma, and "${next}" was read as a field of its own; the text was left out.`,
          fix: 'Put the whole text in quotes.',
        });
        return [];
      }
      return [[name, visit(field, place)]];
    });
    return Object.fromEntries(kept);
  };
  return { value: visit(value, ''), findings };
}

/** Whether an empty field is named as no field is, but as a sentence goes on. */
function isRest(name: string, names: readonly string[]): boolean {
  return /[^\w-]/.test(name) || (!languageTag.test(name) && languageTag.test(names[0] ?? '') && names[0] !== name);
}
