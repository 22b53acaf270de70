import type { ComponentNames } from './component-names.js';

/** Write a section of a page, by the endings of its files: two compositions of a title and some points. */
export function sectionFiles({ kebab, camel, pascal, label }: ComponentNames): Record<string, string> {
  return {
    'schema.ts': `import { choice, defineComponent, group, list, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { sectionFields } from '../section/section-fields.js';

/** Says a few things about one. Write here what it is for, and what to take instead. */
export const ${camel} = defineComponent({
  name: '${kebab}',
  label: '${label}',
  kind: 'section',
  group: 'story',
  description: 'Says a few things about one.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { columns: 'One beside the other', rows: 'One below the other' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    items: list(
      group(
        {
          title: text({ label: 'Title', role: 'title', max: 60 }),
          body: text({ label: 'Text', role: 'body', max: 280, multiline: true }),
        },
        { label: 'Point', role: 'item' },
      ),
      { label: 'Points', min: 1, max: 12 },
    ),
  }),
});

export type ${pascal}Props = PropsOf<typeof ${camel}>;
`,
    'lite.tsx': `import type { ${pascal}Props } from './${kebab}.schema.js';

export default function ${pascal}(props: ${pascal}Props) {
  return (
    <section class="pg-section pg-${kebab}" id={props.anchor} data-variant={props.variant ?? 'columns'}>
      <div class="pg-section__inner pg-${kebab}__inner">
        <div class="pg-head">
          {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
          <h2 class="pg-title">{props.title}</h2>
          {props.body && <p class="pg-lead">{props.body}</p>}
        </div>
        <ul class="pg-${kebab}__items">
          {props.items.map((item) => (
            <li class="pg-${kebab}__item" key={item.title}>
              <h3 class="pg-${kebab}__title">{item.title}</h3>
              <p>{item.body}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
`,
    css: `.pg-${kebab}__inner {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: var(--pg-space-xl);
}
.pg-${kebab}__items {
  display: grid;
  gap: var(--pg-space-l);
}
.pg-${kebab}__item {
  display: grid;
  gap: var(--pg-space-2xs);
  align-content: start;
  max-inline-size: var(--pg-size-measure);
}
.pg-${kebab}__title {
  font: var(--pg-typography-heading-3);
  letter-spacing: var(--pg-typography-heading-3-letter-spacing);
}
.pg-${kebab}[data-variant='columns'] .pg-${kebab}__items {
  grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--pg-size-content) / 5), 1fr));
}
.pg-${kebab}[data-variant='rows'] .pg-${kebab}__item {
  padding-block-start: var(--pg-space-m);
  border-block-start: var(--pg-border-width-hairline) solid var(--pg-color-border-default);
}
`,
    'examples.ts': `import { defineExamples } from '@pantograph/contract';
import { ${camel} } from './${kebab}.schema.js';

const items = [
  { title: 'Read the window', body: 'The next tide that lets a vessel in, for its draught.' },
  { title: 'Move a call', body: 'Crane hours and the calls behind it are counted again at once.' },
  { title: 'Hand over', body: 'What changed on this shift, on one page.' },
];

export const ${camel}Examples = defineExamples(${camel}, {
  columns: {
    props: {
      variant: 'columns',
      kicker: 'On shift',
      title: 'Three things before coffee.',
      body: 'Each with its source, and the time it was read.',
      items,
    },
  },
  rows: { props: { variant: 'rows', title: 'Three things before coffee.', items } },
  minimal: {
    props: { title: 'One thing to know', items: [{ title: 'It ends by itself', body: 'Nothing renews.' }] },
  },
  longGerman: {
    props: {
      kicker: 'Leistungsumfang',
      title: 'Liegeplatz\\u00ADplanung und Zoll\\u00ADabwicklung im Überblick.',
      items: [
        {
          title: 'Wasserstandsabhängige Einlaufzeitfenster',
          body: 'Für jeden Tiefgang ein eigenes Zeitfenster, neu berechnet nach jeder Pegelmeldung.',
        },
        { title: 'Schichtübergabeprotokolle', body: 'Alle Veränderungen auf einer Seite.' },
      ],
    },
  },
  arabic: {
    props: {
      title: 'ثلاثة أشياء قبل القهوة',
      items: [
        { title: 'اعرف متى يسمح المد', body: 'نافذة لكل غاطس بتوقيتك المحلي.' },
        { title: 'حرّك سفينة', body: 'ساعات الرافعات تُحسب فورًا.' },
      ],
    },
  },
});
`,
  };
}
