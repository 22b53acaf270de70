import { sections } from '@pantograph/components';
import { sectionFields } from '@pantograph/content';

/** What a preview must know of a section beside how it is drawn. */
export interface SectionFacts {
  label: string;
  /** Where its HTML is: paths of fields, `*` standing for each entry of a list. */
  richText: readonly (readonly string[])[];
  /** Without these it is not finished. */
  required: readonly { name: string; label: string }[];
}

/** Read the facts of every section from its contract. */
export function readSectionFacts(): Record<string, SectionFacts> {
  return Object.fromEntries(
    Object.entries(sections).map(([name, { label, props }]) => [
      name,
      {
        label,
        richText: sectionFields(props, ['rich-text']).map(({ path }) => path),
        required: Object.entries(props.shape)
          .filter(([, field]) => !field.safeParse(undefined).success)
          .map(([field, schema]) => ({ name: field, label: String(schema.meta()?.label ?? field) })),
      },
    ]),
  );
}
