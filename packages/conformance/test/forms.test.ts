import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { formFieldKinds } from '@pantograph/contract';
import { describe, expect, test } from 'vitest';
import { readDom } from '../src/dom/read-dom.js';
import { renderHtml } from '../src/targets/render-html.js';

/** Collect the elements of a tree that have a name, in order, with their attributes. */
function namedIn(nodes: ReturnType<typeof readDom>): Record<string, string>[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'element') return [];
    const attributes = Object.fromEntries(node.attributes);
    const own = attributes.name === undefined || node.name === 'form' ? [] : [{ tag: node.name, ...attributes }];
    return [...own, ...namedIn(node.children)];
  });
}

const forms = Object.values(contracts).filter(({ form }) => form);

test('there are sections with forms to look at', () => {
  expect(forms.map(({ name }) => name)).toEqual(expect.arrayContaining(['contact-form', 'lead-form', 'newsletter']));
});

/** Whoever receives a form reads its contract, not its markup: they must say the same. */
describe.each(forms)('the form of $name', ({ name, form }) => {
  test.each(Object.entries(examples[name] ?? {}))('asks for what its contract says: %s', (_, { props }) => {
    const found = namedIn(readDom(renderHtml(name, props)));
    const trap = found.find((each) => each.name === 'website');
    expect(trap).toMatchObject({ tabindex: '-1', autocomplete: 'off' });
    const fields = form?.(props) ?? [];
    expect(found.filter((each) => each !== trap).map((each) => [each.name, 'required' in each])).toEqual(
      fields.map(({ kind, required }) => [kind, required]),
    );
    for (const { name: kind, maxlength } of found) {
      if (maxlength) expect(Number(maxlength), kind).toBe(formFieldKinds[kind as keyof typeof formFieldKinds].max);
    }
  });
});
