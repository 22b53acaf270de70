import type { TemplateName } from '../documents/page.js';
import { event } from './event.js';
import { home } from './home.js';
import { leadMagnet } from './lead-magnet.js';
import { legal } from './legal.js';
import { pricingFirst } from './pricing-first.js';
import { productLaunch } from './product-launch.js';
import type { Template } from './template.js';

/** The templates a page can be made from, by name. */
export const templates: Readonly<Record<TemplateName, Template>> = {
  home,
  'product-launch': productLaunch,
  event,
  'lead-magnet': leadMagnet,
  'pricing-first': pricingFirst,
  legal,
};
