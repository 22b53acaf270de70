import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../../scripts/node.mjs';
import { fingerprintSource } from './fingerprint-source.ts';
import { readReview, reviewFile } from './read-review.ts';
import { review } from './review.ts';

const help = `Say how far a component is, beside it, for its contract, markup and style as they are now.

  npm run review -- hero --status signed-off --by "Ada Lovelace" [--note "Both brands, phone and desktop"]
  npm run review -- hero                     how far it is

  --status   draft, in-review, signed-off or deprecated
  --by       who says so; the name that git has, if left out
  --note     why

The file is packages/components/src/NAME/NAME.review.json: commit it. Once the component changes, its review is outdated.`;

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      status: { type: 'string' },
      by: { type: 'string' },
      note: { type: 'string' },
      sources: { type: 'string', default: join(root, 'packages/components/src') },
      help: { type: 'boolean', default: false },
    },
  });
  const [name] = positionals;
  const { sources, status, by = gitName(), note } = values;
  if (values.help || name === undefined) {
    console.log(help);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  if (!existsSync(join(sources, name, `${name}.schema.ts`))) {
    throw new Error(`There is no component "${name}" in ${sources}. Name one of its folders.`);
  }
  if (status === 'draft') rmSync(reviewFile(sources, name), { force: true });
  else if (status !== undefined) {
    const at = new Date().toISOString().slice(0, 10);
    const made = review.safeParse({ status, by, at, fingerprint: fingerprintSource(sources, name), note });
    if (!made.success) {
      const [{ path, message } = { path: [], message: '' }] = made.error.issues;
      throw new Error(`--${path.join('.')}: ${message}`);
    }
    writeFileSync(reviewFile(sources, name), `${JSON.stringify(made.data, null, 2)}\n`);
  }
  const state = readReview(sources, name);
  console.log(
    state.status === 'draft'
      ? `${name}: draft`
      : `${name}: ${state.status}${state.isOutdated ? ', outdated' : ''}, by ${state.by} on ${state.at}`,
  );
}

function gitName(): string {
  try {
    return execFileSync('git', ['config', 'user.name'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
