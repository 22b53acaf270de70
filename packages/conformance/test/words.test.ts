import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseAsync, traverse } from '@babel/core';
import { expect, test } from 'vitest';

const sources = join(import.meta.dirname, '../../components/src');

/** Attributes that are read by people. */
const read = /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)$/;

/** What a template or a text says in words: "°" and "·" are none. */
const isWords = (text: string) => /\p{L}{2}/u.test(text);

/** List the words of a component that nobody could say otherwise: those that are not the default of a prop. */
async function fixedWords(code: string, filename: string): Promise<string[]> {
  const plugins = ['jsx', 'typescript'] as const;
  const tree = await parseAsync(code, {
    filename,
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: [...plugins] },
  });
  const found: string[] = [];
  if (!tree) throw new Error(`${filename} cannot be parsed.`);
  traverse(tree, {
    JSXText({ node }) {
      if (isWords(node.value)) found.push(node.value.trim());
    },
    'StringLiteral|TemplateElement'(path) {
      const { node } = path;
      const text = node.type === 'StringLiteral' ? node.value : node.type === 'TemplateElement' ? node.value.raw : '';
      if (!isWords(text)) return;
      const isDefault = path.findParent(
        (parent) => parent.parentPath?.isLogicalExpression({ operator: '??' }) === true && parent.key === 'right',
      );
      const own = path.parentPath?.isLogicalExpression({ operator: '??' }) && path.key === 'right';
      if (isDefault || own) return;
      const place = path.findParent((parent) => parent.isJSXAttribute() || parent.isJSXExpressionContainer());
      const holder = place?.isJSXExpressionContainer() ? place.parentPath : place;
      const used = node.type === 'TemplateElement' ? path.parentPath?.parentPath : path.parentPath;
      const isCompared = used?.isBinaryExpression() || used?.isCallExpression();
      if (isCompared) return;
      if (holder?.isJSXAttribute() && read.test(String(holder.node.name.name))) found.push(text.trim());
      if (holder?.isJSXElement()) found.push(text.trim());
    },
  });
  return found;
}

test.each(globSync('*/*.lite.tsx', { cwd: sources }).sort())(
  'every word of %s can be said in another language',
  async (file) => {
    expect(await fixedWords(readFileSync(join(sources, file), 'utf8'), basename(file))).toEqual([]);
  },
);

test('words that are fixed are found', async () => {
  const code = `export default function Thing(props) {
    return <p title="Close" aria-label={props.label ?? 'Thing'} class="pg-thing">
      Loading {props.open ? 'Open now' : props.words ?? 'Shut'} {\`page \${props.page}\`} {props.kind === 'big' && <b>{props.unit}</b>}
    </p>;
  }`;
  expect(await fixedWords(code, 'thing.lite.tsx')).toEqual(['Close', 'Loading', 'Open now', 'page']);
});
