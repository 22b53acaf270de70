import { action, choice, defineComponent, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { sectionFields } from '../section/section-fields.js';

/** One line that everybody should see: an announcement, a change, an end. */
export const banner = defineComponent({
  name: 'banner',
  label: 'Banner',
  kind: 'section',
  group: 'opening',
  description: 'Announces one thing in a line across the page.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    tone: choice({
      label: 'Tone',
      options: { info: 'To know', accent: 'To look forward to', signal: 'To take care of' },
    }).optional(),
    text: text({ label: 'Text', role: 'title', max: 160 }),
    link: action({ label: 'Link' }).optional(),
    label: text({ label: 'Label', help: 'Read aloud for the whole; “Announcement” if left out.', max: 60 }).optional(),
    open: toggle({ label: 'Shown', help: 'Shown if left out.', appOnly: true }).optional(),
    dismissible: toggle({ label: 'May be dismissed', appOnly: true }).optional(),
    dismissLabel: text({
      label: 'Dismiss label',
      help: 'Read aloud on its button; “Dismiss” if left out.',
      max: 60,
      appOnly: true,
    }).optional(),
  }),
  events: { openChange: { label: 'Shown or dismissed', parameters: 'open: boolean' } },
  models: { open: { event: 'openChange' } },
});

export type BannerProps = PropsOf<typeof banner> & { onOpenChange?: (open: boolean) => void };
