import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { optimize } from 'svgo';

const source = dirname(fileURLToPath(import.meta.resolve('lucide-static/package.json')));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Draw a rectangle with round corners as a path, which svgo leaves as it is. */
const roundRectangles = {
  name: 'roundRectangles',
  fn: () => ({
    element: {
      enter: (node) => {
        if (node.name !== 'rect') return;
        const number = (name) => Number(node.attributes[name] ?? 0);
        const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(number);
        const [rx, ry] = [number('rx') || number('ry'), number('ry') || number('rx')];
        const [right, down] = [width - 2 * rx, height - 2 * ry];
        const corner = (towards) => `a${rx} ${ry} 0 0 1 ${towards}`;
        const sides = [`h${right}`, corner(`${rx} ${ry}`), `v${down}`, corner(`-${rx} ${ry}`)];
        const others = [`h-${right}`, corner(`-${rx} -${ry}`), `v-${down}`, corner(`${rx} -${ry}`)];
        node.name = 'path';
        node.attributes = { d: `M${x + rx} ${y}${[...sides, ...others].join('')}z` };
      },
    },
  }),
};

/** Fill a dot with a stroke: Lucide fills nothing else, and a stroke wider than the dot leaves a hole in it. */
const filledDots = {
  name: 'filledDots',
  fn: () => ({
    element: {
      enter: ({ name, attributes }, parent) => {
        if (attributes.fill !== 'currentColor') return;
        if (name !== 'circle' || Number(attributes.r) > 1)
          throw new Error(`It fills a ${name}, which a stroke cannot.`);
        const d = `M${attributes.cx} ${attributes.cy}h.01`;
        parent.children.push({ type: 'element', name: 'path', attributes: { d }, children: [] });
      },
    },
  }),
};

/** Every shape becomes a part of one path, which is drawn with a stroke. */
const floatPrecision = 4;
const plugins = [
  filledDots,
  { name: 'removeAttrs', params: { attrs: ['fill', 'stroke.*', 'class'] } },
  roundRectangles,
  { name: 'convertShapeToPath', params: { convertArcs: true, floatPrecision } },
  { name: 'mergePaths', params: { force: true, floatPrecision } },
];

/**
 * Turn a drawing into the data of one path.
 *
 * @throws {Error} when it cannot be one path
 */
function pathOf(name, svg) {
  const { data } = optimize(svg, { plugins });
  const paths = [...data.matchAll(/<path d="([^"]+)"\/>/g)];
  const shapes = data.match(/<(?!svg|\/)[a-z]+/g) ?? [];
  if (paths.length !== 1 || shapes.length !== 1) throw new Error(`The icon ${name} is not one path: ${data}`);
  return paths[0][1];
}

/** `arrow-right` is exported as `arrowRightIcon`: some names alone are words of JavaScript, and some those of components. */
const exportName = (name) => `${name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())}Icon`;

/** Without the names that icons had once. */
const names = Object.keys(JSON.parse(await readFile(join(source, 'icon-nodes.json'), 'utf8'))).sort();
const tags = JSON.parse(await readFile(join(source, 'tags.json'), 'utf8'));
await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'icons'), { recursive: true });

for (const name of names) {
  const data = pathOf(name, await readFile(join(source, 'icons', `${name}.svg`), 'utf8'));
  const constant = exportName(name);
  const words = (tags[name] ?? []).join(', ').replaceAll('*/', '* /');
  await writeFile(
    join(dist, 'icons', `${name}.js`),
    `export const ${constant} = { name: '${name}', path: '${data}' };\nexport default ${constant};\n`,
  );
  await writeFile(
    join(dist, 'icons', `${name}.d.ts`),
    `import type { IconData } from '../icon-data.js';\n/** ${words} */\nexport declare const ${constant}: IconData;\nexport default ${constant};\n`,
  );
}

const lists = names.map((name) => `export { ${exportName(name)} } from './icons/${name}.js';\n`).join('');
const data = `/** An icon of 24 by 24, drawn with a stroke. */
export interface IconData {
  /** Its name in Lucide, in kebab-case. */
  readonly name: string;
  /** The data of an SVG path, for a view box of \`0 0 24 24\`. */
  readonly path: string;
}
`;
await writeFile(join(dist, 'icon-data.d.ts'), data);
await writeFile(join(dist, 'index.js'), lists);
await writeFile(join(dist, 'index.d.ts'), `export type { IconData } from './icon-data.js';\n${lists}`);
const searched = Object.fromEntries(names.map((name) => [name, tags[name] ?? []]));
await writeFile(join(dist, 'names.js'), `export const iconNames = ${JSON.stringify(searched)};\n`);
await writeFile(
  join(dist, 'names.d.ts'),
  '/** The words that each icon is found by, by its name. */\nexport declare const iconNames: Readonly<Record<string, readonly string[]>>;\n',
);
await copyFile(join(source, 'LICENSE'), join(dist, 'LICENSE-lucide'));
