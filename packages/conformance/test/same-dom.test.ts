import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { allExamples } from '../src/all-examples.js';
import { readDom } from '../src/dom/read-dom.js';
import { writeDom } from '../src/dom/write-dom.js';
import { normalise } from '../src/normalise.js';
import { reactElement } from '../src/targets/react-element.js';
import { renderHtml } from '../src/targets/render-html.js';

const dom = (html: string) => writeDom(normalise(readDom(html)));

describe.each(allExamples)('$component, $name', ({ component, example: { props, slots } }) => {
  const expected = dom(renderHtml(component, props, slots));

  test.each([
    ['the markup React hydrates', renderToString],
    ['static markup', renderToStaticMarkup],
  ])('is the same DOM from the html function and from React, as %s', (_, render) => {
    expect(dom(render(reactElement(component, props, slots)))).toBe(expected);
  });
});
