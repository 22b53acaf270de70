import type { Example } from '@pantograph/contract';
import { footerExamples } from './footer/footer.examples.js';
import { headerExamples } from './header/header.examples.js';
import { heroExamples } from './hero/hero.examples.js';
import { linkButtonExamples } from './link-button/link-button.examples.js';

/** Every component's examples: by the component's name, then by the example's. */
export const examples: Readonly<Record<string, Readonly<Record<string, Example<Record<string, unknown>>>>>> = {
  'link-button': linkButtonExamples,
  hero: heroExamples,
  header: headerExamples,
  footer: footerExamples,
};
