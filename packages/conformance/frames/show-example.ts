import { stage } from '../browser/support/stage.js';
import type { Mounted } from '../browser/targets/target.js';
import type { Asked } from './read-asked.js';
import { targets } from './targets.js';

/** Show a component on this page as one target renders it, in a brand and mode. */
export async function showExample({ target, component, given, brand, mode, locale, flush }: Asked): Promise<Mounted> {
  const load = targets[target];
  if (!load) throw new Error(`There is no target "${target}".`);
  const element = stage({ brand, mode });
  const { documentElement: page, body } = document;
  page.lang = locale;
  page.dir = locale === 'ar' ? 'rtl' : 'ltr';
  body.classList.add('pg-page');
  element.style.padding = flush ? '' : 'var(--pg-space-l)';
  return (await load()).mount(element, component, given, 'render');
}
