import { accordionCases } from './accordion/accordion.cases.js';
import { alertCases } from './alert/alert.cases.js';
import type { BehaviourCase } from './behaviour-case.js';
import { checkboxCases } from './checkbox/checkbox.cases.js';
import { disclosureCases } from './disclosure/disclosure.cases.js';
import { faqCases } from './faq/faq.cases.js';
import { fileUploadCases } from './file-upload/file-upload.cases.js';
import { formCases } from './form/form.cases.js';
import { headerCases } from './header/header.cases.js';
import { newsletterCases } from './newsletter/newsletter.cases.js';
import { numberFieldCases } from './number-field/number-field.cases.js';
import { paginationCases } from './pagination/pagination.cases.js';
import { radioGroupCases } from './radio-group/radio-group.cases.js';
import { searchFieldCases } from './search-field/search-field.cases.js';
import { selectCases } from './select/select.cases.js';
import { sliderCases } from './slider/slider.cases.js';
import { switchCases } from './switch/switch.cases.js';
import { tagCases } from './tag/tag.cases.js';
import { textAreaCases } from './text-area/text-area.cases.js';
import { textFieldCases } from './text-field/text-field.cases.js';

export type { BehaviourCase, Expectation, Step } from './behaviour-case.js';

/** The behaviours to prove on every target, by the component's name. */
export const cases: Readonly<Record<string, readonly BehaviourCase[]>> = {
  tag: tagCases,
  'text-field': textFieldCases,
  'text-area': textAreaCases,
  select: selectCases,
  checkbox: checkboxCases,
  'radio-group': radioGroupCases,
  switch: switchCases,
  slider: sliderCases,
  'file-upload': fileUploadCases,
  'search-field': searchFieldCases,
  'number-field': numberFieldCases,
  form: formCases,
  alert: alertCases,
  disclosure: disclosureCases,
  accordion: accordionCases,
  pagination: paginationCases,
  faq: faqCases,
  newsletter: newsletterCases,
  header: headerCases,
};
