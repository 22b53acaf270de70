import { defineComponent, number, type PropsOf, text, url } from '@pantograph/contract';
import { z } from 'zod';

/** Leads through the pages of a long list: with links where it knows their addresses, else with buttons that tell. */
export const pagination = defineComponent({
  name: 'pagination',
  label: 'Pagination',
  kind: 'primitive',
  description: 'Leads through the pages of a long list.',
  props: z.strictObject({
    page: number({ label: 'Page', help: 'Which one is shown; 1 if left out.', min: 1, integer: true }).optional(),
    pages: number({ label: 'Pages', help: 'How many there are.', min: 1, integer: true }),
    href: url({
      label: 'Address',
      help: 'Of any page, with {page} where its number stands: /blog/{page}/. Without it there are buttons.',
    }).optional(),
    label: text({ label: 'Label', help: 'Read aloud for the whole; “Pages” if left out.', max: 60 }).optional(),
    pageLabel: text({
      label: 'Page label',
      help: 'Read aloud before each number; “Page” if left out.',
      max: 30,
    }).optional(),
    previousLabel: text({ label: 'Previous label', help: '“Previous” if left out.', max: 30 }).optional(),
    nextLabel: text({ label: 'Next label', help: '“Next” if left out.', max: 30 }).optional(),
    gapLabel: text({
      label: 'Gap label',
      help: 'Read aloud where numbers are left out; “More pages” if left out.',
      max: 60,
    }).optional(),
  }),
  events: { pageChange: { label: 'Someone chose a page with a button', parameters: 'page: number' } },
  models: { page: { event: 'pageChange' } },
});

export type PaginationProps = PropsOf<typeof pagination> & { onPageChange?: (page: number) => void };
