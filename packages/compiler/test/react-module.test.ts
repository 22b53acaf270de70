import { describe, expect, test } from 'vitest';
import { readModule } from '../src/targets/react/module/read-module.js';

/** What Mitosis writes for React, around markup. */
const generated = (body: string) =>
  `import { useState } from 'react';
export default function Part(props) { return null; }
function Part(props) {
  ${body}
}`.replace(/export default.*\n/, '');

const read = (body: string, imported: string[] = []) => readModule(generated(body), 'Part', imported).code;

describe('A React module', () => {
  test('calls props by their names, from where the function begins', () => {
    const code = read(`const [current, setCurrent] = useState(() => props.value ?? '');
      const { value: _value, label: _label, ...attributes } = props;
      return <p {...attributes} title={props.label}>{current}{({ label: props.label }).label}</p>;`);
    expect(code).toBe(`export function Part(props) {
  const {
    value,
    label,
    ...attributes
  } = props;
  const [current, setCurrent] = useState(() => value ?? '');
  return <p {...attributes} title={label}>{current}{{
      label: label
    }.label}</p>;
}`);
  });

  test.each([
    ['a parameter', 'items: _items, item: _item', 'props.items?.map((item) => item + props.item)', 'item'],
    ['a state', 'open: _open', '(() => { const open = 1; return props.open + open; })()', 'open'],
    ['a word of the language', 'class: _class', 'props.class', 'class'],
    ['what the module imports', 'joinClasses: _joinClasses', 'props.joinClasses', 'joinClasses'],
  ])('leaves a prop that has the name of %s', (_, own, expression, name) => {
    const code = read(`const { ${own}, ...attributes } = props; return <p>{${expression}}</p>;`, ['joinClasses']);
    expect(code).toContain(`props.${name}`);
    expect(code).toContain(`${name}: _${name}`);
  });

  test('has slots in their elements without a fragment, and keeps fragments that hold more', () => {
    expect(read('return <p><>{props.children}</><>{props.a}{props.b}</><>words</></p>;')).toContain(
      '<p>{props.children}<>{props.a}{props.b}</><>words</></p>',
    );
  });
});
