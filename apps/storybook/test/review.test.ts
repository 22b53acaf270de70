import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../../scripts/node.mjs';
import { readReview, reviewFile } from '../review/read-review.js';
import { reviewSentence, reviewTag } from '../src/review/review-labels.js';

let sources = '';

beforeEach(() => {
  sources = mkdtempSync(join(tmpdir(), 'pantograph-review-'));
  for (const name of ['card', 'hero', 'link-button']) {
    cpSync(join(root, 'packages/components/src', name), join(sources, name), { recursive: true });
    rmSync(reviewFile(sources, name), { force: true });
  }
});

afterEach(() => rmSync(sources, { recursive: true }));

/** Run `npm run review` on the copy. */
function review(...parameters: string[]) {
  const command = join(root, 'apps/storybook/review/run.ts');
  return spawnSync(process.execPath, [command, ...parameters, '--sources', sources], { encoding: 'utf8' });
}

test('a component is a draft until somebody reviews it', () => {
  expect(readReview(sources, 'card')).toEqual({ status: 'draft' });
  expect(review('card').stdout).toBe('card: draft\n');
});

test('a sign-off says who, when and why, and holds for what was signed off', () => {
  const { stdout } = review('card', '--status', 'signed-off', '--by', 'Ada', '--note', 'Both brands');
  expect(stdout).toMatch(/^card: signed-off, by Ada on \d{4}-\d\d-\d\d\n$/);
  const state = readReview(sources, 'card');
  expect(reviewTag(state)).toBe('signed-off');
  expect(reviewSentence(state)).toMatch(/^Signed off by Ada on [\d-]+\. “Both brands”$/);
});

test.each([
  ['its contract', 'card/card.schema.ts'],
  ['its markup', 'card/card.lite.tsx'],
  ['its style', 'card/card.css'],
])('it is outdated once %s changed', (_what, file) => {
  review('card', '--status', 'signed-off', '--by', 'Ada');
  appendFileSync(join(sources, file), '\n');
  const state = readReview(sources, 'card');
  expect(reviewTag(state)).toBe('outdated');
  expect(reviewSentence(state)).toContain('changed since');
  expect(review('card').stdout).toContain('signed-off, outdated');
});

test('it is outdated once a component inside changed, and not by its own examples', () => {
  review('hero', '--status', 'signed-off', '--by', 'Ada');
  appendFileSync(join(sources, 'hero/hero.examples.ts'), '\n');
  expect(reviewTag(readReview(sources, 'hero'))).toBe('signed-off');
  appendFileSync(join(sources, 'link-button/link-button.lite.tsx'), '\n');
  expect(reviewTag(readReview(sources, 'hero'))).toBe('outdated');
});

test('it is a draft again where that is said', () => {
  review('card', '--status', 'deprecated', '--by', 'Ada');
  expect(reviewTag(readReview(sources, 'card'))).toBe('deprecated');
  review('card', '--status', 'draft');
  expect(existsSync(reviewFile(sources, 'card'))).toBe(false);
});

test.each([
  [['nowhere', '--status', 'in-review', '--by', 'Ada'], 'There is no component "nowhere"'],
  [['card', '--status', 'perfect', '--by', 'Ada'], '--status'],
  [['card', '--status', 'signed-off', '--by', ' '], '--by'],
])('the command refuses %j', (parameters, message) => {
  const { status, stderr } = review(...parameters);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test('a file that is no review is told, with the command that writes one', () => {
  writeFileSync(reviewFile(sources, 'card'), JSON.stringify({ status: 'signed-off', by: 'Ada' }));
  expect(() => readReview(sources, 'card')).toThrow(/card\.review\.json is no review[\s\S]*npm run review -- card/);
  expect(readFileSync(reviewFile(sources, 'card'), 'utf8')).toContain('Ada');
});
