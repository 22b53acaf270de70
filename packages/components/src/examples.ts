import type { Example } from '@pantograph/contract';
import { accordionExamples } from './accordion/accordion.examples.js';
import { alertExamples } from './alert/alert.examples.js';
import { avatarExamples } from './avatar/avatar.examples.js';
import { badgeExamples } from './badge/badge.examples.js';
import { breadcrumbExamples } from './breadcrumb/breadcrumb.examples.js';
import { buttonExamples } from './button/button.examples.js';
import { callToActionExamples } from './call-to-action/call-to-action.examples.js';
import { cardExamples } from './card/card.examples.js';
import { checkboxExamples } from './checkbox/checkbox.examples.js';
import { disclosureExamples } from './disclosure/disclosure.examples.js';
import { dividerExamples } from './divider/divider.examples.js';
import { faqExamples } from './faq/faq.examples.js';
import { featureGridExamples } from './feature-grid/feature-grid.examples.js';
import { fileUploadExamples } from './file-upload/file-upload.examples.js';
import { footerExamples } from './footer/footer.examples.js';
import { formExamples } from './form/form.examples.js';
import { headerExamples } from './header/header.examples.js';
import { headingExamples } from './heading/heading.examples.js';
import { heroExamples } from './hero/hero.examples.js';
import { iconExamples } from './icon/icon.examples.js';
import { iconButtonExamples } from './icon-button/icon-button.examples.js';
import { linkExamples } from './link/link.examples.js';
import { linkButtonExamples } from './link-button/link-button.examples.js';
import { listExamples } from './list/list.examples.js';
import { logoCloudExamples } from './logo-cloud/logo-cloud.examples.js';
import { newsletterExamples } from './newsletter/newsletter.examples.js';
import { numberFieldExamples } from './number-field/number-field.examples.js';
import { paginationExamples } from './pagination/pagination.examples.js';
import { pricingExamples } from './pricing/pricing.examples.js';
import { progressExamples } from './progress/progress.examples.js';
import { radioGroupExamples } from './radio-group/radio-group.examples.js';
import { richTextExamples } from './rich-text/rich-text.examples.js';
import { searchFieldExamples } from './search-field/search-field.examples.js';
import { selectExamples } from './select/select.examples.js';
import { skeletonExamples } from './skeleton/skeleton.examples.js';
import { sliderExamples } from './slider/slider.examples.js';
import { spinnerExamples } from './spinner/spinner.examples.js';
import { statsExamples } from './stats/stats.examples.js';
import { switchExamples } from './switch/switch.examples.js';
import { tagExamples } from './tag/tag.examples.js';
import { testimonialsExamples } from './testimonials/testimonials.examples.js';
import { textExamples } from './text/text.examples.js';
import { textAreaExamples } from './text-area/text-area.examples.js';
import { textFieldExamples } from './text-field/text-field.examples.js';

/** Every component's examples: by the component's name, then by the example's. */
export const examples: Readonly<Record<string, Readonly<Record<string, Example<Record<string, unknown>>>>>> = {
  button: buttonExamples,
  'link-button': linkButtonExamples,
  'icon-button': iconButtonExamples,
  icon: iconExamples,
  link: linkExamples,
  badge: badgeExamples,
  tag: tagExamples,
  avatar: avatarExamples,
  card: cardExamples,
  divider: dividerExamples,
  heading: headingExamples,
  text: textExamples,
  list: listExamples,
  'text-field': textFieldExamples,
  'text-area': textAreaExamples,
  select: selectExamples,
  checkbox: checkboxExamples,
  'radio-group': radioGroupExamples,
  switch: switchExamples,
  slider: sliderExamples,
  'file-upload': fileUploadExamples,
  'search-field': searchFieldExamples,
  'number-field': numberFieldExamples,
  form: formExamples,
  alert: alertExamples,
  disclosure: disclosureExamples,
  accordion: accordionExamples,
  breadcrumb: breadcrumbExamples,
  pagination: paginationExamples,
  progress: progressExamples,
  spinner: spinnerExamples,
  skeleton: skeletonExamples,
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
