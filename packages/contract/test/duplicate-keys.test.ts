import { expect, test } from 'vitest';
import { duplicateKeys } from '../src/index.js';

const find = (json: string) => duplicateKeys(json, JSON.parse(json)).map(({ path, line }) => `${path} ${line}`);

test.each([
  ['{"a":1,"b":2,"a":3}', ['a 1']],
  ['{\n"a": 1,\n"a"\n: 2, "a": 3 }', ['a 3', 'a 4']],
  ['{"a":{"b":[{"c":1},\n{"c":1,"c":{"c":2}}]}}', ['a.b.1.c 2']],
  ['[[],{"a":1},[0,{"x":[],"x":[{"y":0,"y":0}]}]]', ['2.1.x 1', '2.1.x.0.y 1']],
  ['{"\\u0061":1,"a":2}', ['a 1']],
  ['{"__proto__":1,"__proto__":2,"constructor":3}', ['__proto__ 1']],
  ['{"":1,"":2}', [' 1']],
  ['{"a":{},"a":{"b":1}}', ['a 1']],
  ['{"q\\"":1,"q\\"":2}', ['q" 1']],
])('%s holds a key twice', (json, found) => {
  expect(find(json)).toEqual(found);
});

test.each([
  '{}',
  '[]',
  '"a"',
  'null',
  '{"a":{"a":{"a":[{"a":1},{"a":1}]}}}',
  '{"a":"\\"a\\":1,\\"a\\":2"}',
  '{"a":"\\\\","b":"{\\"a\\":1}"}',
  '{"a":["b","a","a"],"b":"a"}',
  '{"__proto__":{"a":1},"a":2}',
])('%s holds none', (json) => {
  expect(find(json)).toEqual([]);
});
