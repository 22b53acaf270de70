import type { ComponentContract } from '@pantograph/contract';
import { accordion } from './accordion/accordion.schema.js';
import { alert } from './alert/alert.schema.js';
import { avatar } from './avatar/avatar.schema.js';
import { badge } from './badge/badge.schema.js';
import { breadcrumb } from './breadcrumb/breadcrumb.schema.js';
import { button } from './button/button.schema.js';
import { callToAction } from './call-to-action/call-to-action.schema.js';
import { card } from './card/card.schema.js';
import { checkbox } from './checkbox/checkbox.schema.js';
import { disclosure } from './disclosure/disclosure.schema.js';
import { divider } from './divider/divider.schema.js';
import { faq } from './faq/faq.schema.js';
import { featureGrid } from './feature-grid/feature-grid.schema.js';
import { fileUpload } from './file-upload/file-upload.schema.js';
import { footer } from './footer/footer.schema.js';
import { form } from './form/form.schema.js';
import { header } from './header/header.schema.js';
import { heading } from './heading/heading.schema.js';
import { hero } from './hero/hero.schema.js';
import { icon } from './icon/icon.schema.js';
import { iconButton } from './icon-button/icon-button.schema.js';
import { link } from './link/link.schema.js';
import { linkButton } from './link-button/link-button.schema.js';
import { list } from './list/list.schema.js';
import { logoCloud } from './logo-cloud/logo-cloud.schema.js';
import { newsletter } from './newsletter/newsletter.schema.js';
import { numberField } from './number-field/number-field.schema.js';
import { pagination } from './pagination/pagination.schema.js';
import { pricing } from './pricing/pricing.schema.js';
import { progress } from './progress/progress.schema.js';
import { radioGroup } from './radio-group/radio-group.schema.js';
import { richText } from './rich-text/rich-text.schema.js';
import { searchField } from './search-field/search-field.schema.js';
import { select } from './select/select.schema.js';
import { skeleton } from './skeleton/skeleton.schema.js';
import { slider } from './slider/slider.schema.js';
import { spinner } from './spinner/spinner.schema.js';
import { stats } from './stats/stats.schema.js';
import { switchContract } from './switch/switch.schema.js';
import { tag } from './tag/tag.schema.js';
import { testimonials } from './testimonials/testimonials.schema.js';
import { text } from './text/text.schema.js';
import { textArea } from './text-area/text-area.schema.js';
import { textField } from './text-field/text-field.schema.js';

const all: readonly ComponentContract[] = [
  button,
  linkButton,
  iconButton,
  icon,
  link,
  badge,
  tag,
  avatar,
  card,
  divider,
  heading,
  text,
  list,
  textField,
  textArea,
  select,
  checkbox,
  radioGroup,
  switchContract,
  slider,
  fileUpload,
  searchField,
  numberField,
  form,
  alert,
  disclosure,
  accordion,
  breadcrumb,
  pagination,
  progress,
  spinner,
  skeleton,
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
