import { defineComponent, group, list, type PropsOf, text, url } from '@pantograph/contract';
import { z } from 'zod';

/** The way from the home page to this one. */
export const breadcrumb = defineComponent({
  name: 'breadcrumb',
  label: 'Breadcrumb',
  kind: 'primitive',
  description: 'Shows where this page lies, and leads back up.',
  props: z.strictObject({
    items: list(
      group(
        { label: text({ label: 'Label', role: 'label', max: 60 }), href: url({ label: 'Address' }) },
        { label: 'Page above', role: 'action' },
      ),
      { label: 'Pages above', help: 'From the home page down.', min: 1, max: 8 },
    ),
    current: text({ label: 'This page', role: 'label', max: 80 }),
    label: text({ label: 'Label', help: 'Read aloud for the whole; “Breadcrumb” if left out.', max: 60 }).optional(),
  }),
});

export type BreadcrumbProps = PropsOf<typeof breadcrumb>;
