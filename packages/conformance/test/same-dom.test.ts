import { describe, expect, test } from 'vitest';
import { allExamples } from '../src/all-examples.js';
import { readDom } from '../src/dom/read-dom.js';
import { writeDom } from '../src/dom/write-dom.js';
import { normalise } from '../src/normalise.js';
import { reference, renders } from '../src/targets/index.js';
import { renderHtml } from '../src/targets/render-html.js';

const dom = (html: string) => writeDom(normalise(readDom(html)));

const others = renders.filter(({ target }) => target !== reference.name);

describe.each(allExamples)('$component, $name', ({ component, example: { props, slots } }) => {
  const expected = dom(renderHtml(component, props, slots));

  test.each(others)('is the same DOM from the html function and from $target, as $gives', async ({ render }) => {
    expect(dom(await render(component, props, slots))).toBe(expected);
  });
});
