import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
