import type { BehaviourCase } from './behaviour-case.js';
import { disclosureCases } from './disclosure/disclosure.cases.js';
import { faqCases } from './faq/faq.cases.js';
import { headerCases } from './header/header.cases.js';
import { newsletterCases } from './newsletter/newsletter.cases.js';
import { textFieldCases } from './text-field/text-field.cases.js';

export type { BehaviourCase, Expectation, Step } from './behaviour-case.js';

/** The behaviours to prove on every target, by the component's name. */
export const cases: Readonly<Record<string, readonly BehaviourCase[]>> = {
  'text-field': textFieldCases,
  disclosure: disclosureCases,
  header: headerCases,
  faq: faqCases,
  newsletter: newsletterCases,
};
