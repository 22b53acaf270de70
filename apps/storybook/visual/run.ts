import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../../scripts/node.mjs';
import { buildCurrent, buildReference } from './build-side.ts';
import { capture } from './capture.ts';
import { findChanges } from './find-changes.ts';
import { listPictures } from './list-pictures.ts';
import { pictureName } from './picture.ts';
import { readReview } from './review/reviews.ts';
import { serveReviews } from './review/serve-reviews.ts';

const help = `Compare every story, brand and mode with another commit.

  npm run visual -- --against main            build both sides, compare, open the review page
  npm run visual -- --against main --check    the same without the page; fails on a change that nobody accepted

  --filter TEXT   only stories whose id contains it, such as sections-hero
  --port PORT     where the review page is served (6007)

Judgements are kept in reviews/, one file a picture, with the picture's hash, who judged and why.`;

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    check: { type: 'boolean', default: false },
    filter: { type: 'string' },
    port: { type: 'string', default: '6007' },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const { against, check, filter, port } = values;
  if (values.help || against === undefined) {
    console.log(help);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const before = await buildReference(against);
  const after = await buildCurrent();
  const brands = readdirSync(join(root, 'tokens/brands'));
  const work = join(root, '.pantograph/visual');
  const folders = { references: join(work, 'references'), differences: join(work, 'differences') };
  rmSync(folders.references, { recursive: true, force: true });
  mkdirSync(folders.references, { recursive: true });
  const common = { ...folders, brands, ...(filter !== undefined && { filter }) };
  const names = (storybook: string) => listPictures(storybook, brands, filter).map(pictureName);
  const [earlier, current] = [names(before), names(after)];
  console.log(`- Taking the pictures of ${against} …`);
  await capture({ ...common, storybook: before, update: true, pictures: earlier.length });
  console.log('- Taking the pictures of the working tree …');
  await capture({ ...common, storybook: after, update: false, pictures: current.length });
  const changes = findChanges(earlier, current, folders);
  const folder = join(root, 'reviews');
  const unaccepted = changes.filter((change) => readReview(folder, change)?.decision !== 'accepted');
  console.log(
    `\n${current.length} pictures compared with ${against}: ${changes.length} changed, ${unaccepted.length} not accepted.`,
  );
  for (const { name, kind } of unaccepted) console.log(`  ${kind} ${name}`);
  if (check) {
    process.exitCode = unaccepted.length > 0 ? 1 : 0;
    return;
  }
  await serveReviews({
    reference: against,
    compared: current.length,
    changes,
    folder,
    reviewer: gitName(),
    port: Number(port),
  });
  console.log(`\nReview them at http://localhost:${port} and end with Ctrl+C.`);
}

function gitName(): string {
  try {
    return execFileSync('git', ['config', 'user.name'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

await main().catch((error: Error) => {
  console.error(`\n${error.message}`);
  process.exitCode = 2;
});
