import all from '@pantograph/components/css?inline';
import brand from '@pantograph/tokens/brands/tidewater/tokens.css?inline';
import { compile } from 'tailwindcss';
import preflight from 'tailwindcss/preflight.css?raw';
import theme from 'tailwindcss/theme.css?raw';
import utilities from 'tailwindcss/utilities.css?raw';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderHtml } from '../src/targets/render-html.js';
import { find } from './support/find.js';

/** The order that docs/guides/developers.md gives. */
const order = '@layer theme, base, pantograph, components, utilities;';

const sheet = document.createElement('style');
const ofOthers: Element[] = [];

/** Put Tailwind's style and ours on the page, whichever comes first in it. */
async function style(classes: readonly string[], first: 'tailwind' | 'pantograph') {
  const source = `@layer theme { ${theme} } @layer base { ${preflight} } @layer utilities { ${utilities} }`;
  const { build } = await compile(source);
  const parts = [build([...classes]), all];
  sheet.textContent = [order, brand, ...(first === 'tailwind' ? parts : parts.toReversed())].join('\n');
}

beforeEach(() => {
  // What earlier files of the suite put there has no part in the order.
  ofOthers.push(...document.querySelectorAll('style, link[rel="stylesheet"]'));
  for (const element of ofOthers) element.remove();
  document.head.append(sheet);
});
afterEach(() => {
  sheet.remove();
  document.head.append(...ofOthers.splice(0));
});

const alone = async (html: string) => {
  sheet.textContent = brand + all;
  document.body.innerHTML = html;
};
const look = (selector: string) => {
  const { backgroundColor, paddingInlineStart, fontFamily, fontSize, borderTopWidth, borderRadius, marginBlockEnd } =
    getComputedStyle(find(document.body, selector));
  return { backgroundColor, paddingInlineStart, fontFamily, fontSize, borderTopWidth, borderRadius, marginBlockEnd };
};

const page = [
  renderHtml('button', {}, { default: 'Release' }),
  renderHtml('text-field', { id: 'vessel', name: 'vessel', label: 'Vessel' }),
  renderHtml('heading', { title: 'Berths', level: 1 }),
  renderHtml('list', { items: ['Length', 'Draught'] }),
].join('');
const parts = ['.pg-button', '.pg-field__input', '.pg-field__label', 'h1', 'ul, ol'];

test.each(['tailwind', 'pantograph'] as const)(
  'components look under Tailwind’s reset as they do without it, with the sheet of %s first',
  async (first) => {
    await alone(page);
    const before = parts.map(look);
    await style(['p-4'], first);
    expect(sheet.textContent).toContain('border: 0 solid'); // the reset is there
    expect(parts.map(look)).toEqual(before);
    expect(look('.pg-button').backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  },
);

test.each(['tailwind', 'pantograph'] as const)(
  'a utility on a component wins, with the sheet of %s first',
  async (first) => {
    document.body.innerHTML = renderHtml('button', {}, { default: 'Release' }).replace(
      'pg-button',
      'pg-button rounded-full px-10 bg-black',
    );
    await style(['rounded-full', 'px-10', 'bg-black'], first);
    const { backgroundColor, paddingInlineStart, borderRadius } = look('.pg-button');
    expect({ backgroundColor, paddingInlineStart }).toEqual({
      backgroundColor: 'rgb(0, 0, 0)',
      paddingInlineStart: '40px',
    });
    expect(Number.parseFloat(borderRadius)).toBeGreaterThan(100);
  },
);
