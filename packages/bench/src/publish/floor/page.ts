import * as html from '@pantograph/html';
import type { SectionsModel } from './model.ts';

const functions = html as unknown as Readonly<Record<string, (props: object) => string>>;

/** Write the `<main>` of a page of sections. Its functions are the generated ones: plain template functions as well. */
export function page({ variant, sections }: SectionsModel): string {
  return `<main id="main" class="pg-main pg-page" data-variant="${variant}">${sections.map(({ name, props }) => functions[name]?.(props) ?? '').join('')}</main>`;
}
