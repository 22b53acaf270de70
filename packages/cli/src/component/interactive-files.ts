import type { ComponentNames } from './component-names.js';

/** Write a component that readers open and close, by the endings of its files. It works without script. */
export function interactiveFiles({ kebab, camel, pascal, label }: ComponentNames): Record<string, string> {
  return {
    'schema.ts': `import { defineComponent, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';

/** Shows more when asked. Write here what it is for, and what to take instead. Works without script. */
export const ${camel} = defineComponent({
  name: '${kebab}',
  label: '${label}',
  kind: 'primitive',
  description: 'Shows more when asked.',
  props: z.strictObject({
    title: text({ label: 'Title', help: 'What opens it.', role: 'title', max: 90 }),
    body: text({ label: 'Text', role: 'body', max: 320, multiline: true }),
    open: toggle({ label: 'Open' }).optional(),
  }),
  events: { openChange: { label: 'It opened or closed', parameters: 'open: boolean' } },
  models: { open: { event: 'openChange' } },
});

export type ${pascal}Props = PropsOf<typeof ${camel}> & {
  onOpenChange?: (open: boolean) => void;
};
`,
    'lite.tsx': `import { onUpdate, useStore } from '@builder.io/mitosis';
import type { ${pascal}Props } from './${kebab}.schema.js';

export default function ${pascal}(props: ${pascal}Props) {
  const state = useStore({
    isOpen: props.open ?? false,
    handleToggle(event: Event) {
      const next = (event.target as HTMLDetailsElement).open;
      // A details element that starts open tells so too; that is no change.
      const isChange = next !== state.isOpen;
      state.isOpen = next;
      if (isChange && props.onOpenChange) props.onOpenChange(next);
    },
  });

  onUpdate(() => {
    state.isOpen = props.open ?? false;
  }, [props.open]);

  return (
    <details class="pg-${kebab}" open={state.isOpen} onToggle={(event) => state.handleToggle(event)}>
      <summary class="pg-${kebab}__title">{props.title}</summary>
      <p class="pg-${kebab}__body">{props.body}</p>
    </details>
  );
}
`,
    css: `.pg-${kebab} {
  max-inline-size: var(--pg-size-measure);
  padding-inline: var(--pg-space-m);
  border: var(--pg-border-width-hairline) solid var(--pg-color-border-default);
  border-radius: var(--pg-radius-card);
  background: var(--pg-color-surface-raised);
}
.pg-${kebab}__title {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: var(--pg-space-s);
  min-block-size: var(--pg-target-size);
  padding-block: var(--pg-space-2xs);
  font: var(--pg-typography-label);
  overflow-wrap: anywhere;

  &::after {
    flex: none;
    inline-size: var(--pg-disclosure-marker-size);
    block-size: var(--pg-disclosure-marker-size);
    border: solid var(--pg-color-accent);
    border-width: 0 var(--pg-border-width-strong) var(--pg-border-width-strong) 0;
    rotate: 45deg;
    content: '';
  }
  [open] > &::after {
    rotate: 225deg;
  }
  &:hover {
    color: var(--pg-color-text-link);
  }
}
.pg-${kebab}__body {
  padding-block-end: var(--pg-space-m);
}
`,
    'examples.ts': `import { defineExamples } from '@pantograph/contract';
import { ${camel} } from './${kebab}.schema.js';

export const ${camel}Examples = defineExamples(${camel}, {
  closed: { props: { title: 'When does the gate open?', body: 'At 14:20, for two hours.' } },
  open: { props: { title: 'When do I sow?', body: 'In June, a thumb deep.', open: true } },
  minimal: { props: { title: 'Is it free?', body: 'Until June.' } },
  longGerman: {
    props: {
      title: 'Containerstellplatzreservierungsbestätigung',
      body: 'Gefahrgutbeförderungsgenehmigungen und Zollabfertigungsberechtigungen liegen vor.',
      open: true,
    },
  },
  arabic: { props: { title: 'متى أزرع؟', body: 'في يونيو، على عمق إصبع.', open: true } },
});
`,
    'cases.ts': `import type { BehaviourCase } from '../behaviour-case.js';

export const ${camel}Cases: readonly BehaviourCase[] = [
  {
    name: 'opens when its title is pressed',
    example: 'closed',
    steps: [{ press: 'summary' }],
    expect: [{ selector: '.pg-${kebab}__body', visible: true }],
    lastEvent: { name: 'openChange', parameters: [true] },
  },
  {
    name: 'closes from the keyboard',
    example: 'open',
    steps: [{ focus: 'summary' }, { key: 'Enter' }],
    expect: [{ selector: '.pg-${kebab}__body', visible: false }],
    lastEvent: { name: 'openChange', parameters: [false] },
  },
];
`,
  };
}
