import { contracts } from '@pantograph/components';
import { isSafeUrl } from '@pantograph/contract';
import { describe, expect, test } from 'vitest';
import { allExamples } from '../src/all-examples.js';
import { readDom } from '../src/dom/read-dom.js';
import { addresses } from '../src/hostile/addresses.js';
import { outline } from '../src/hostile/outline.js';
import { replaceTexts } from '../src/hostile/replace-texts.js';
import { normalise } from '../src/normalise.js';
import { renders } from '../src/targets/index.js';

const texts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  '</textarea></title></style><svg onload=alert(1)>',
  '&lt;img src=x onerror=alert(1)&gt; &amp;quot;',
  '<!-- --><!--',
  ['`$', '{alert(1)}`'].join(''),
  '\u0000<\u0000img>',
];

const urls = [
  'javascript:alert(1)',
  ' JaVa\tScRiPt\n:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '"><script>alert(1)</script>',
  "javascript:/*'/*`/*--></noscript></title>*/alert(1)//",
];

describe.each(renders)('In $target, as $gives', ({ render }) => {
  test.each(allExamples)('hostile text adds nothing to $component, $name', async ({ component, example }) => {
    const { props: schema } = contracts[component] ?? expect.fail(`no contract for ${component}`);
    const rendered = async (text: string, url: string) => {
      const props = replaceTexts(schema, example.props, (_, control) => (control === 'url' ? url : text));
      return normalise(readDom(await render(component, props as object, example.slots)));
    };
    const harmless = outline(await rendered('text', '/path/'));
    for (const text of texts) expect(outline(await rendered(text, '/path/'))).toBe(harmless);
    for (const url of urls) {
      const dom = await rendered('text', url);
      expect(outline(dom)).toBe(harmless);
      expect(addresses(dom).filter((address) => !isSafeUrl(address))).toEqual([]);
    }
  });
});
