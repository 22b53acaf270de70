import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const src = new URL('../src/', import.meta.url);

test('pages import nothing but each other, the html functions and types, so that they run in a browser', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const imports = files.flatMap((file) =>
    [...readFileSync(new URL(file, src), 'utf8').matchAll(/^import (?!type\b).*?from '([^'.][^']*)'/gms)].map(
      ([, name]) => `${file}: ${name}`,
    ),
  );
  expect(imports.filter((line) => !/: @pantograph\/html(?:\/[\w-]+)?$/.test(line))).toEqual([]);
});
