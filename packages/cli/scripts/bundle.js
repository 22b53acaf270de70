import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pageSchemaHash } from '../../content/dist/sources/page-schema-hash.js';
import { packagesHash } from '../dist/publication/code-hash.js';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** What is loaded from its own package: it finds files beside itself, or is loaded only when it is needed. */
const external = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@pantograph/site',
  '@pantograph/tokens',
  '@takumi-rs/core',
  'chokidar',
  'htmlparser2',
  'image-size',
  'nodemailer',
  'sanitize-html',
  'satteri',
  'shiki',
  'sirv',
  'subset-font',
];

/** What every command would work out anew, though it is the same for all that this code does. */
const workedOut = {
  name: 'worked-out',
  setup: ({ onLoad }) =>
    onLoad({ filter: /page-schema-hash\.js$/ }, () => ({
      contents: `export const pageSchemaHash = () => '${pageSchemaHash()}';`,
    })),
};

// Files of an earlier bundle have other names.
rmSync(path('../dist/bundle'), { recursive: true, force: true });

/**
 * Join the command's modules into few files. Resolving some seven hundred small modules takes most of the time of a short
 * command: see docs/decisions/0007-the-command-is-bundled.md.
 */
await build({
  entryPoints: [path('../dist/main.js')],
  outdir: path('../dist/bundle'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  sourcemap: 'linked',
  external: external.flatMap((name) => [name, `${name}/*`]),
  // What runs in browsers finds no files beside itself, and would bring a second Zod.
  alias: { '@pantograph/tokens/brand': path('../../tokens/dist/brand.js') },
  plugins: [workedOut],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

// What is made with this code is known by it: reading all of it again would take longer than making nothing.
const hash = createHash('sha256');
for (const file of readdirSync(path('../dist/bundle')).sort()) {
  if (file.endsWith('.js')) hash.update(file).update(readFileSync(path(`../dist/bundle/${file}`)));
}
writeFileSync(path('../dist/bundle/code.txt'), hash.digest('hex').slice(0, 16));
writeFileSync(path('../dist/bundle/packages.txt'), packagesHash());
