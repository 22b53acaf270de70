import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
import { readFingerprints, touchedPictures } from './touched-pictures.ts';

const help = `Compare every story, brand and mode with another commit.

  npm run visual -- --against main            build both sides, compare, open the review page
  npm run visual -- --against main --check    the same without the page; fails on a change that nobody accepted

  --filter TEXT   only stories whose id contains it, such as sections-hero
  --stress        the stories too that stress a component
  --all           pictures too that nothing between the two commits can have touched
  --port PORT     where the review page is served (6007)

Judgements are kept in reviews/, one file a picture, with the picture's hash, who judged and why.`;

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    check: { type: 'boolean', default: false },
    filter: { type: 'string' },
    stress: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    port: { type: 'string', default: '6007' },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const { against, check, filter, port, stress, all } = values;
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
  const choice = { stress, ...(filter !== undefined && { filter }) };
  const listed = [before, after].flatMap((storybook) => listPictures(storybook, brands, choice));
  const touched = all ? listed : touchedPictures(readFingerprints(before), readFingerprints(after), listed);
  const only = join(work, 'touched.json');
  writeFileSync(only, JSON.stringify([...new Set(touched.map(pictureName))]));
  const common = { ...folders, brands, ...choice, only };
  const names = (storybook: string) => listPictures(storybook, brands, { ...choice, only }).map(pictureName);
  const [earlier, current] = [names(before), names(after)];
  const total = listPictures(after, brands, choice).length;
  console.log(`- ${current.length} of ${total} pictures can have changed.`);
  if (earlier.length > 0) {
    console.log(`- Taking the pictures of ${against} …`);
    await capture({ ...common, storybook: before, update: true, pictures: earlier.length });
  }
  if (current.length > 0) {
    console.log('- Taking the pictures of the working tree …');
    await capture({ ...common, storybook: after, update: false, pictures: current.length });
  }
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
