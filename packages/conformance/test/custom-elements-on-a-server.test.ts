import { renderToString, writeElement } from '@pantograph/web-components/server';
import { expect, test } from 'vitest';
import { readDom } from '../src/dom/read-dom.js';
import { writeDom } from '../src/dom/write-dom.js';
import { normalise } from '../src/normalise.js';

const dom = (html: string) => writeDom(normalise(readDom(html)));

test.each([
  ['a style with an address', '<p style="background:url(https://a.example/b;c.png);color:red">x</p>'],
  ['white space', '<p>\u00a0a\n  b&nbsp;</p>\n<pre>\n\n c</pre>'],
  ['what only looks like markup', '<p hidden>&lt;b&gt; &amp; "c"<br>d</p><script>"a" < "b"</script>'],
  ['a drawing', '<svg viewBox="0 0 1 1"><linearGradient id="a"></linearGradient></svg>'],
])('%s in a slot stays as it was written', async (_, html) => {
  const expected = dom(`<span class="pg-badge" data-tone="neutral">${html}</span>`);
  expect(dom(await renderToString(`<pg-badge>${html}</pg-badge>`))).toBe(expected);
  expect(dom(await renderToString(`<pg-badge>${html}</pg-badge>`, { hydrate: false }))).toBe(expected);
});

test('the server marks places for the browser only where it is to take over', async () => {
  const html = writeElement('pg-disclosure', { summary: 'More', open: true }, '<p>a</p>');
  expect(await renderToString(html)).toMatch(/ s-id=.*<!--r\..* c-id=/);
  expect(await renderToString(html, { hydrate: false })).not.toMatch(/<!--| [sc]-id=/);
});

test('an attribute of the host is on the root, and once on the page', async () => {
  const html = await renderToString('<pg-badge id="a" class="b" style="--c:1" aria-label="d">e</pg-badge>', {
    hydrate: false,
  });
  expect(html).toBe(
    '<pg-badge class="b" style="--c: 1;"><span class="pg-badge b" data-tone="neutral" id="a" aria-label="d" style="--c: 1;">e</span></pg-badge>',
  );
});

test('props are written as attributes that cannot be left', () => {
  const props = { skipHref: '/"><i>', open: true, off: false, none: undefined, items: [{ a: '<' }], count: 0 };
  expect(writeElement('pg-a', props, '<b></b>')).toBe(
    '<pg-a skip-href="/&quot;&gt;&lt;i&gt;" open off="false" items="[{&quot;a&quot;:&quot;&lt;&quot;}]" count="0"><b></b></pg-a>',
  );
});
