import type { FeedLink } from '@pantograph/pages';
import type { BrandData } from '@pantograph/tokens';

/** The forms beside HTML that pages come in, where the brand asks for them. */
export const textForms = [
  { form: 'markdown', file: 'index.md', type: 'text/markdown' },
  { form: 'json', file: 'index.json', type: 'application/json' },
] as const;

export type TextForm = (typeof textForms)[number];

/** Announce the other forms of a page in its head. `path` is its address, not percent-encoded. */
export function textLinks(
  { machineReadable }: Pick<BrandData, 'machineReadable'>,
  path: string,
  title: string,
): FeedLink[] {
  return textForms
    .filter(({ form }) => machineReadable.includes(form))
    .map(({ file, type }) => ({ type, title, href: encodeURI(`${path}${file}`) }));
}
