import type { SectionFacts } from '../build/section-facts.js';

/** Say, for whoever writes, why a section cannot be shown yet. */
export function describeGap(section: Readonly<Record<string, unknown>>, facts: SectionFacts | undefined): string {
  const name = section.section;
  if (!facts) return name ? `There is no section "${String(name)}".` : 'Choose what this section is to be.';
  const missing = facts.required.filter((field) => isEmpty(section[field.name])).map(({ label }) => label);
  if (missing.length > 0) return `Still missing: ${missing.join(', ')}.`;
  return 'Nothing of it can be shown yet: a part is unfinished, or it leads nowhere.';
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}
