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
    if (Array.isArray(part)) return part.map((item, index) => visit(item, `${path}.${index}`) ?? {});
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part);
    const names = entries.map(([name]) => name);
    const kept: [string, unknown][] = [];
    let isCut = false;
    for (const [index, [name, field]] of entries.entries()) {
      if (isCut && field === null && isRest(name, names)) continue;
      const place = path === '' ? name : `${path}.${name}`;
      const [next, rest] = entries[index + 1] ?? [];
      isCut = path !== '' && typeof field === 'string' && next !== undefined && rest === null && isRest(next, names);
      if (!isCut) {
        const shown = visit(field, place);
        if (shown !== undefined) kept.push([name, shown]);
      } else {
        findings.push({
          rule: 'schema',
          severity: 'error',
          path: place,
          message: `"${field}" ends at a comma, and "${next}" was read as a field of its own; the text was left out.`,
          fix: 'Put the whole text in quotes.',
        });
      }
    }
    // A group that has nothing left is missing.
    return kept.length === 0 && entries.length > 0 ? undefined : Object.fromEntries(kept);
  };
  return { value: visit(value, ''), findings };
}

/** Whether an empty field is named as no field is, but as a sentence goes on. */
function isRest(name: string, names: readonly string[]): boolean {
  return /[^\w-]/.test(name) || (!languageTag.test(name) && languageTag.test(names[0] ?? '') && names[0] !== name);
}
