import { defineComponent, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';

/** A word that someone chose, and may take away again. What states a fact is a badge. */
export const tag = defineComponent({
  name: 'tag',
  label: 'Tag',
  kind: 'primitive',
  description: 'Names something that was chosen, such as a filter, and may take it away.',
  props: z.strictObject({
    removeLabel: text({
      label: 'Remove label',
      help: 'Gives it a button that takes it away; say of what: “Remove Hamburg”.',
      max: 80,
    }).optional(),
  }),
  slots: { default: { label: 'Words' } },
  events: { remove: { label: 'Someone wants it taken away', parameters: '' } },
});

export type TagProps = PropsOf<typeof tag> & { onRemove?: () => void };
