import { action, defineComponent, list, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { sectionFields } from '../section/section-fields.js';

/**
 * Says what a site keeps of its readers. Pages of Pantograph set no cookies, so there it is a notice with links; in an
 * application it can ask, and waits for nothing: what is behind it stays in reach.
 */
export const cookieNotice = defineComponent({
  name: 'cookie-notice',
  label: 'Cookie notice',
  kind: 'section',
  group: 'closing',
  description: 'Says what is kept of readers, and where to read more.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    title: sectionFields.title,
    body: text({ label: 'Text', help: 'What is kept, what for, how long.', role: 'body', max: 400, multiline: true }),
    links: list(action({ label: 'Link' }), { label: 'Links', max: 3 }).optional(),
    open: toggle({ label: 'Shown', help: 'Shown if left out.', appOnly: true }).optional(),
    acceptLabel: text({
      label: 'Accept label',
      help: 'Words of the button that agrees. Without them there is none.',
      max: 40,
      appOnly: true,
    }).optional(),
    declineLabel: text({
      label: 'Decline label',
      help: 'Words of the button that does not agree; it looks the same. Without them there is none.',
      max: 40,
      appOnly: true,
    }).optional(),
    dismissible: toggle({
      label: 'May be dismissed',
      help: 'With a button that answers nothing.',
      appOnly: true,
    }).optional(),
    dismissLabel: text({
      label: 'Dismiss label',
      help: 'Read aloud on its button; “Dismiss” if left out.',
      max: 60,
      appOnly: true,
    }).optional(),
  }),
  events: {
    openChange: { label: 'Shown, answered or dismissed', parameters: 'open: boolean' },
    accept: { label: 'Someone agreed', parameters: '' },
    decline: { label: 'Someone did not agree', parameters: '' },
  },
  models: { open: { event: 'openChange' } },
});

export type CookieNoticeProps = PropsOf<typeof cookieNotice> & {
  onOpenChange?: (open: boolean) => void;
  onAccept?: () => void;
  onDecline?: () => void;
};
