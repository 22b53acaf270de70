import { defineComponent, group, list, number, type PropsOf, richText, text, toggle } from '@pantograph/contract';
import { z } from 'zod';

/** Parts of a page that open one below the other. Works without script: they are details elements. */
export const accordion = defineComponent({
  name: 'accordion',
  label: 'Accordion',
  kind: 'primitive',
  description: 'Puts parts below one another and shows those that are asked for.',
  props: z.strictObject({
    items: list(
      group(
        {
          title: text({ label: 'Title', role: 'title', max: 140 }),
          content: richText({ label: 'Content', role: 'body' }),
          open: toggle({ label: 'Open from the start' }).optional(),
        },
        { label: 'Part', role: 'item' },
      ),
      { label: 'Parts', min: 1, max: 20 },
    ),
    name: text({
      label: 'Name',
      help: 'Unique on the page. With it at most one part is open: opening one closes the other.',
      max: 60,
    }).optional(),
    headingLevel: number({
      label: 'Level of its headings',
      help: 'Their depth in the outline of the page; 3 if left out.',
      min: 2,
      max: 6,
      integer: true,
    }).optional(),
  }),
});

export type AccordionProps = PropsOf<typeof accordion>;
