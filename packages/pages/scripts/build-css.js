import { readdir, readFile, writeFile } from 'node:fs/promises';
import { transform } from 'lightningcss';

const css = new URL('../css/', import.meta.url);

/** Browsers of the last two years, as lightningcss counts versions: the major one in the third byte. */
const targets = { chrome: 123 << 16, firefox: 121 << 16, safari: (17 << 16) | (5 << 8) };

const files = (await readdir(css)).filter((name) => name.endsWith('.css')).sort();
const parts = await Promise.all(files.map((name) => readFile(new URL(name, css), 'utf8')));
const code = Buffer.from(`@layer pantograph.pages{${parts.join('\n')}}`);
await writeFile(
  new URL('../dist/pages.css', import.meta.url),
  transform({ filename: 'pages.css', code, minify: true, targets }).code,
);
