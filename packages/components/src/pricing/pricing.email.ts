import type { EmailPart, EmailTemplate } from '@pantograph/contract';
import type { PricingProps } from './pricing.schema.js';

/** Each plan on a surface of its own; the one that stands out on the brand's. */
export const pricingEmail: EmailTemplate<PricingProps> = ({ kicker, title, body, plans, note }) => {
  const parts: EmailPart[] = [];
  if (kicker) parts.push({ kind: 'words', tone: 'kicker', text: kicker });
  parts.push({ kind: 'title', level: 2, text: title });
  if (body) parts.push({ kind: 'words', tone: 'text', text: body });
  for (const plan of plans) {
    parts.push({ kind: 'panel', surface: plan.highlighted ? 'accent' : 'raised', parts: planParts(plan) });
  }
  if (note) parts.push({ kind: 'words', tone: 'note', text: note });
  return parts;
};

function planParts(plan: PricingProps['plans'][number]): EmailPart[] {
  const { name, price, period, description, features, action, highlighted, badge } = plan;
  const parts: EmailPart[] = [];
  if (badge) parts.push({ kind: 'words', tone: 'kicker', text: badge });
  parts.push({ kind: 'title', level: 3, text: name }, { kind: 'words', tone: 'price', text: price });
  if (period) parts.push({ kind: 'words', tone: 'note', text: period });
  if (description) parts.push({ kind: 'words', tone: 'text', text: description });
  parts.push({ kind: 'list', items: features });
  if (action) parts.push({ kind: 'button', tone: highlighted ? 'primary' : 'secondary', ...action });
  return parts;
}
