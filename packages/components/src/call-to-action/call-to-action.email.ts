import type { EmailPart, EmailTemplate } from '@pantograph/contract';
import type { CallToActionProps } from './call-to-action.schema.js';

/** The last word, on the brand's dark surface. */
export const callToActionEmail: EmailTemplate<CallToActionProps> = (props) => {
  const { variant, kicker, title, body, primary, secondary, image } = props;
  const parts: EmailPart[] = [];
  if (image && (variant === 'card' || variant === 'split')) parts.push({ kind: 'picture', picture: image });
  if (kicker) parts.push({ kind: 'words', tone: 'kicker', text: kicker });
  parts.push({ kind: 'title', level: 2, text: title });
  if (body) parts.push({ kind: 'words', tone: 'text', text: body });
  parts.push({ kind: 'button', ...primary });
  if (secondary) parts.push({ kind: 'button', tone: 'link', ...secondary });
  return [{ kind: 'panel', surface: 'inverse', parts }];
};
