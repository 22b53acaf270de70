import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { allExamples } from '../src/all-examples.js';
import { renderHtml } from '../src/targets/render-html.js';
import { stage } from './support/stage.js';

/** The spacing that a reader may choose: https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** The least side of what can be pressed: https://www.w3.org/TR/WCAG22/#target-size-minimum */
const leastTarget = 24;

const kept = 'pre, table, img, input, svg';

/** Render an example with all that can be opened open. */
function show(brand: 'tidewater' | 'hollyhock', component: string, example: (typeof allExamples)[number]['example']) {
  const root = stage({ brand, mode: 'light' });
  root.innerHTML = renderHtml(component, example.props, example.slots);
  for (const details of root.querySelectorAll('details')) details.open = true;
  return root;
}

/** Tell whether a part of the page scrolls by itself and can be moved with the keys, as wide tables and code do. */
function isScroller(element: HTMLElement): boolean {
  return element.tabIndex === 0 && /auto|scroll/.test(getComputedStyle(element).overflowX);
}

/** Tell which elements hide a part of their content, and whether the page has to be moved sideways. */
function findLost(root: HTMLElement): string[] {
  const clipped = [...root.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    if (element.matches(kept) || clipPath !== 'none' || isScroller(element)) return false;
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
    return (
      clientHeight > 0 &&
      ((overflowX !== 'visible' && scrollWidth > clientWidth + 1) ||
        (overflowY !== 'visible' && scrollHeight > clientHeight + 1))
    );
  });
  const { scrollWidth } = document.documentElement;
  return [
    ...clipped.map(({ className }) => `.${className} hides a part of its content`),
    ...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} pixels wide`] : []),
  ];
}

/** Tell what is too small to press. A link in a line of text may be as high as the line. */
function findSmall(root: HTMLElement): string[] {
  return [...root.querySelectorAll<HTMLElement>('a, button, input, summary')].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    const isInText = getComputedStyle(element).display === 'inline' && element.closest('p, li, .pg-prose') !== null;
    const isSmall = element.checkVisibility() && !isInText && Math.min(width, height) < leastTarget;
    return isSmall ? [`${element.textContent?.trim()}: ${Math.round(width)}×${Math.round(height)}`] : [];
  });
}

describe.each(['tidewater', 'hollyhock'] as const)('In %s', (brand) => {
  test.each(allExamples)(
    'all of $component, $name can be read at 400 % and with a reader’s own spacing',
    async ({ component, example }) => {
      await page.viewport(320, 800);
      const root = show(brand, component, example);
      await document.fonts.ready;
      expect(findLost(root)).toEqual([]);
      const style = document.createElement('style');
      style.textContent = spacing;
      root.append(style);
      expect(findLost(root)).toEqual([]);
    },
  );

  test.each(allExamples)('what can be pressed in $component, $name is large enough', async ({ component, example }) => {
    for (const width of [320, 1280]) {
      await page.viewport(width, 800);
      expect(findSmall(show(brand, component, example))).toEqual([]);
    }
  });
});

describe('For a reader who asked for less motion', () => {
  const prefer = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
  beforeAll(() => prefer('reduce'));
  afterAll(() => prefer(''));

  test.each(allExamples)('nothing moves in $component, $name', ({ component, example }) => {
    const root = show('tidewater', component, example);
    const moving = [...root.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].filter((part) => {
        const { transitionProperty, transitionDuration, animationName } = getComputedStyle(element, part);
        // What is in no box, such as the track of a film, has no style either.
        if (animationName === '') return false;
        const isStill = transitionProperty === 'none' || /^[0s, ]*$/.test(transitionDuration);
        return !isStill || animationName !== 'none';
      }),
    );
    expect(moving).toEqual([]);
  });
});
