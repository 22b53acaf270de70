import { defineComponent, type PropsOf, url } from '@pantograph/contract';
import { z } from 'zod';
import { buttonLook } from '../button/button-look.js';

/** A link that looks like a button: it leads somewhere, where a button does something here. */
export const linkButton = defineComponent({
  name: 'link-button',
  label: 'Link button',
  kind: 'primitive',
  description: 'Leads to the next step of a page, with the weight of a button.',
  props: z.strictObject({ href: url({ label: 'Address' }), ...buttonLook }),
  slots: { default: { label: 'Words', help: 'Say what happens.' } },
});

export type LinkButtonProps = PropsOf<typeof linkButton>;
