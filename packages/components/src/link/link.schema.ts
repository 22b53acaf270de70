import { choice, defineComponent, type PropsOf, text, url } from '@pantograph/contract';
import { z } from 'zod';

/** A link among words. What has the weight of a button is a link button. */
export const link = defineComponent({
  name: 'link',
  label: 'Link',
  kind: 'primitive',
  description: 'Leads somewhere from among words, or alone after them.',
  props: z.strictObject({
    href: url({ label: 'Address' }),
    variant: choice({
      label: 'Place',
      options: { inline: 'Among words', standalone: 'Alone' },
    }).optional(),
    external: text({
      label: 'Leads elsewhere',
      help: 'Said after its words, such as “opens another site”. An arrow shows it.',
      role: 'note',
      max: 60,
    }).optional(),
  }),
  slots: { default: { label: 'Words', help: 'Say where it leads.' } },
});

export type LinkProps = PropsOf<typeof link>;
