import type { ComponentNames } from './component-names.js';

/** Write a component that is only looked at, by the endings of its files. */
export function staticFiles({ kebab, camel, pascal, label }: ComponentNames): Record<string, string> {
  return {
    'schema.ts': `import { choice, defineComponent, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';

/** Says a thing and what it means. Write here what it is for, and what to take instead. */
export const ${camel} = defineComponent({
  name: '${kebab}',
  label: '${label}',
  kind: 'primitive',
  description: 'Says a thing and what it means.',
  props: z.strictObject({
    title: text({ label: 'Title', role: 'title', max: 90 }),
    body: text({ label: 'Text', role: 'body', max: 320, multiline: true }).optional(),
    tone: choice({ label: 'Tone', options: { default: 'Plain', raised: 'On a surface of its own' } }).optional(),
  }),
});

export type ${pascal}Props = PropsOf<typeof ${camel}>;
`,
    'lite.tsx': `import type { ${pascal}Props } from './${kebab}.schema.js';

export default function ${pascal}(props: ${pascal}Props) {
  return (
    <div class="pg-${kebab}" data-tone={props.tone ?? 'default'}>
      <p class="pg-${kebab}__title">{props.title}</p>
      {props.body && <p class="pg-${kebab}__body">{props.body}</p>}
    </div>
  );
}
`,
    css: `.pg-${kebab} {
  display: grid;
  gap: var(--pg-space-2xs);
  max-inline-size: var(--pg-size-measure);

  &[data-tone='raised'] {
    padding: var(--pg-space-m);
    border: var(--pg-border-width-hairline) solid var(--pg-color-border-default);
    border-radius: var(--pg-radius-card);
    background: var(--pg-color-surface-raised);
  }
}
.pg-${kebab}__title {
  font: var(--pg-typography-heading-3);
  letter-spacing: var(--pg-typography-heading-3-letter-spacing);
}
.pg-${kebab}__body {
  color: var(--pg-color-text-muted);
}
`,
    'examples.ts': `import { defineExamples } from '@pantograph/contract';
import { ${camel} } from './${kebab}.schema.js';

export const ${camel}Examples = defineExamples(${camel}, {
  usual: { props: { title: 'The gate opens at 14:20', body: 'Berth 4 has 16 metres until the tide turns.' } },
  raised: { props: { tone: 'raised', title: 'Sow in June', body: 'A thumb deep, and water once.' } },
  minimal: { props: { title: 'Nothing is late' } },
  longGerman: {
    props: {
      title: 'Containerstellplatzreservierungsbestätigung',
      body: 'Gefahrgutbeförderungsgenehmigungen und Zollabfertigungsberechtigungen liegen vor.',
    },
  },
  arabic: { props: { title: 'ازرع في يونيو', body: 'على عمق إصبع، واسقِ مرة واحدة.' } },
});
`,
  };
}
