import type { Example } from '@pantograph/contract';
import { badgeExamples } from './badge/badge.examples.js';
import { buttonExamples } from './button/button.examples.js';
import { callToActionExamples } from './call-to-action/call-to-action.examples.js';
import { cardExamples } from './card/card.examples.js';
import { disclosureExamples } from './disclosure/disclosure.examples.js';
import { faqExamples } from './faq/faq.examples.js';
import { featureGridExamples } from './feature-grid/feature-grid.examples.js';
import { footerExamples } from './footer/footer.examples.js';
import { headerExamples } from './header/header.examples.js';
import { heroExamples } from './hero/hero.examples.js';
import { linkButtonExamples } from './link-button/link-button.examples.js';
import { logoCloudExamples } from './logo-cloud/logo-cloud.examples.js';
import { newsletterExamples } from './newsletter/newsletter.examples.js';
import { pricingExamples } from './pricing/pricing.examples.js';
import { richTextExamples } from './rich-text/rich-text.examples.js';
import { statsExamples } from './stats/stats.examples.js';
import { testimonialsExamples } from './testimonials/testimonials.examples.js';
import { textFieldExamples } from './text-field/text-field.examples.js';

/** Every component's examples: by the component's name, then by the example's. */
export const examples: Readonly<Record<string, Readonly<Record<string, Example<Record<string, unknown>>>>>> = {
  button: buttonExamples,
  'link-button': linkButtonExamples,
  badge: badgeExamples,
  card: cardExamples,
  'text-field': textFieldExamples,
  disclosure: disclosureExamples,
  hero: heroExamples,
  'feature-grid': featureGridExamples,
  'logo-cloud': logoCloudExamples,
  stats: statsExamples,
  testimonials: testimonialsExamples,
  pricing: pricingExamples,
  faq: faqExamples,
  'rich-text': richTextExamples,
  'call-to-action': callToActionExamples,
  newsletter: newsletterExamples,
  header: headerExamples,
  footer: footerExamples,
};
