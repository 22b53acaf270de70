import type { ComponentContract } from '@pantograph/contract';
import { badge } from './badge/badge.schema.js';
import { button } from './button/button.schema.js';
import { callToAction } from './call-to-action/call-to-action.schema.js';
import { card } from './card/card.schema.js';
import { disclosure } from './disclosure/disclosure.schema.js';
import { faq } from './faq/faq.schema.js';
import { featureGrid } from './feature-grid/feature-grid.schema.js';
import { footer } from './footer/footer.schema.js';
import { header } from './header/header.schema.js';
import { hero } from './hero/hero.schema.js';
import { linkButton } from './link-button/link-button.schema.js';
import { logoCloud } from './logo-cloud/logo-cloud.schema.js';
import { newsletter } from './newsletter/newsletter.schema.js';
import { pricing } from './pricing/pricing.schema.js';
import { richText } from './rich-text/rich-text.schema.js';
import { stats } from './stats/stats.schema.js';
import { testimonials } from './testimonials/testimonials.schema.js';
import { textField } from './text-field/text-field.schema.js';

const all: readonly ComponentContract[] = [
  button,
  linkButton,
  badge,
  card,
  textField,
  disclosure,
  hero,
  featureGrid,
  logoCloud,
  stats,
  testimonials,
  pricing,
  faq,
  richText,
  callToAction,
  newsletter,
  header,
  footer,
];

/** Every component's contract, by its name. */
export const contracts: Readonly<Record<string, ComponentContract>> = Object.fromEntries(
  all.map((contract) => [contract.name, contract]),
);
