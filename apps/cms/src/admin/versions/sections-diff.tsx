'use client';

import type { BaseVersionField, VersionField } from 'payload';
import { isGone } from '../../model/gone-section.ts';
import { rowsOf, valueAt } from '../../model/node.ts';
import { sectionLabel } from '../../preview/section-label.ts';

interface SectionsDiffProps {
  baseVersionField: BaseVersionField;
  /** The rows of the version that is compared with, and of this one. */
  comparisonValue?: unknown;
  versionValue?: unknown;
}

/** What differs between the sections of two versions, each section by its place and name: Section 2 (Hero). */
export function SectionsDiff({ baseVersionField, comparisonValue, versionValue }: SectionsDiffProps) {
  const [before, after] = [rowsOf(comparisonValue), rowsOf(versionValue)];
  return (
    <div className="pg-sections-diff">
      {(baseVersionField.rows ?? []).map((fields, index) =>
        fields?.length ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are compared by their places
          <details key={index} open>
            <summary dir="auto">{heading(index, before[index], after[index])}</summary>
            {fields.map((field, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: fields of a section never move
              <Field key={at} {...field} />
            ))}
          </details>
        ) : null,
      )}
    </div>
  );
}

/** One field as Payload draws it, in each language that is compared. */
function Field({ field, fieldByLocale }: VersionField) {
  if (!fieldByLocale) return field ? <div className="render-field-diffs__field">{field.CustomComponent}</div> : null;
  return (
    <div className="render-field-diffs__field">
      {Object.entries(fieldByLocale).map(([locale, each]) => (
        <div key={locale} className="render-field-diffs__locale" data-locale={locale}>
          {each.CustomComponent}
        </div>
      ))}
    </div>
  );
}

function heading(index: number, before: unknown, after: unknown): string {
  const place = `Section ${index + 1}`;
  if (after === undefined) return `${place} (${nameOf(before)}), not in this version`;
  if (before === undefined) return `${place} (${nameOf(after)}), new`;
  const [was, is] = [nameOf(before), nameOf(after)];
  return was === is ? `${place} (${is})` : `${place} (${is}, before: ${was})`;
}

function nameOf(row: unknown): string {
  const name = String(valueAt(row, 'blockType') ?? '');
  return isGone(row) ? `${sectionLabel(name)}: ${String(valueAt(row, 'name'))}` : sectionLabel(name);
}
