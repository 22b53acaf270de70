import { expect, test } from 'vitest';
import { snippetWriters } from '../../src/snippets/snippet-writers.js';
import type { Usage } from '../../src/snippets/usage.js';

const field: Usage = {
  name: 'text-field',
  element: 'div',
  props: {
    id: 'vessel',
    label: 'Say "yes" & {no}',
    rows: 4,
    isWide: true,
    isShort: false,
    value: "l'eau",
    help: undefined,
  },
  slots: {},
  events: { valueChange: { parameters: 'value: string' }, dismiss: { parameters: '' } },
  models: { value: { event: 'valueChange' } },
};

const card: Usage = {
  name: 'card',
  element: 'div',
  props: { items: [{ label: 'A </script>', 'aria-x': `it's` }] },
  slots: {
    default: '<p class="a">1 {2} @ <b>x</b> &lt; y</p><input value="v" tabindex="0">',
    media: '<img src="/a.png" alt="">',
  },
  events: {},
  models: {},
};

function write(id: string, usage: Usage): string {
  return snippetWriters.find((writer) => writer.id === id)?.write(usage) ?? '';
}

test.each<[id: string, parts: string[]]>([
  ['html', [`textField({`, `label: 'Say "yes" & {no}'`, `isShort: false`, `value: 'l\\'eau'`]],
  [
    'react',
    [
      `label={'Say "yes" & {no}'}`,
      'rows={4}',
      ' isWide',
      'isShort={false}',
      "useState('l\\'eau')",
      'value={value}',
      'onValueChange={setValue}',
      "onDismiss={() => console.log('dismiss')}",
    ],
  ],
  [
    'vue',
    [
      'label="Say &quot;yes&quot; &amp; {no}"',
      ':rows="4"',
      'is-wide',
      ':is-short="false"',
      'v-model="value"',
      "ref('l\\'eau')",
      '@dismiss="onDismiss"',
    ],
  ],
  ['svelte', [`label={'Say "yes" & {no}'}`, 'rows={4}', 'bind:value', "$state('l\\'eau')"]],
  [
    'web-components',
    [
      'label="Say &quot;yes&quot; &amp; {no}"',
      'rows="4"',
      'is-wide',
      'element.isShort = false;',
      `value="l'eau"`,
      "addEventListener('valueChange', ({ detail })",
    ],
  ],
  [
    'angular',
    [
      '<div\n      pgTextField',
      'label="Say &quot;yes&quot; &amp; &#123;no&#125;"',
      '[rows]="4"',
      '[isShort]="false"',
      '[(value)]="value"',
      "signal('l\\'eau')",
      '(dismiss)="onDismiss()"',
    ],
  ],
  ['solid', ['value={value()}', 'onValueChange={setValue}', "createSignal('l\\'eau')"]],
])('%s writes words, numbers, flags, models and callbacks its own way', (id, parts) => {
  const code = write(id, field);
  for (const part of parts) expect(code).toContain(part);
  expect(code).not.toMatch(/\bhelp\b/);
});

test.each<[id: string, parts: string[]]>([
  [
    'html',
    [
      "items: [{ label: 'A <\\/script>', 'aria-x': 'it\\'s' }]",
      "import { raw } from '@pantograph/html/runtime'",
      'media: raw(\'<img src="/a.png" alt="">\')',
    ],
  ],
  [
    'react',
    [
      "items={[{ label: 'A <\\/script>'",
      '<p className="a">',
      "1 {'{'}2{'}'} @ <b>x</b> &lt; y",
      'defaultValue="v" tabIndex={0} />',
      'media={<img src="/a.png" alt="" />}',
    ],
  ],
  [
    'vue',
    [':items="items"', "const items: CardProps['items'] = [", '<template #media>', '1 &#123;2&#125; @ <b>x</b> &lt; y'],
  ],
  ['svelte', ["items={[{ label: 'A <\\/script>'", '{#snippet media()}', '1 &#123;2&#125; @']],
  [
    'web-components',
    ["element.items = [{ label: 'A <\\/script>'", '<img slot="media" src="/a.png" alt="">', '1 {2} @ <b>x</b> &lt; y'],
  ],
  [
    'angular',
    [
      '[items]="items"',
      "readonly items: CardProps['items'] = [",
      '<img slot="media" src="/a.png" alt="" />',
      '1 &#123;2&#125; &#64; <b>',
    ],
  ],
  ['solid', ['<p class="a">', 'value="v" tabIndex={0} />', 'media={<img']],
])('%s writes lists and slots its own way, and escapes what its templates would read', (id, parts) => {
  const code = write(id, card);
  for (const part of parts) expect(code).toContain(part);
});

test('a component that is called by a word of the language gets another name where it is used', () => {
  expect(write('html', { ...card, name: 'switch', slots: {} })).toContain('import { switch as switchHtml }');
});

test('a model without a value says its type', () => {
  const usage = { ...field, props: {}, events: { valueChange: { parameters: 'value: number | undefined' } } };
  expect(write('react', usage)).toContain('useState<number | undefined>()');
  expect(write('angular', usage)).toContain('signal<number | undefined>(undefined)');
});
