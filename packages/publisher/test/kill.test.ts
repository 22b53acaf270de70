import { afterAll, describe, expect, test } from 'vitest';
import { type Scenario, Stage } from './killed.js';
import { randomFrom } from './random.js';

const scenarios: Scenario[] = [
  { name: 'a first publish', before: 'nothing', hash: 'one' },
  { name: 'a first publish into a folder someone made', before: 'empty folder', hash: 'one' },
  { name: 'a change of content', before: 'published', hash: 'one' },
  { name: 'a change of content in a folder someone made', before: 'published into a folder', hash: 'one' },
  { name: 'a release of code and content', before: 'published', hash: 'two' },
  { name: 'a change of content and of a token that cards show', before: 'published', hash: 'one', hasCards: true },
];
/** In each scenario. */
const moments = Number(process.env.PANTOGRAPH_KILLS ?? 18);
const randomTimes = 3;

let kills = 0;
const stages: Stage[] = [];
afterAll(() => {
  for (const stage of stages) stage.remove();
  expect(kills).toBeGreaterThanOrEqual(scenarios.length * moments);
  // Removing the folders takes long where other tests keep the disk busy.
}, 60_000);

describe.concurrent('after a kill every file is whole, and the next publish makes what an undisturbed one makes', () => {
  test.each(scenarios)('$name', { timeout: 400_000 }, async (scenario) => {
    const stage = new Stage(scenario);
    stages.push(stage);
    const { old, undisturbed, moments: all } = await stage.prepare();
    const random = randomFrom(all);
    const whens = [
      ...Array.from({ length: moments }, (_, n) => ({ moment: 1 + Math.floor((n * all) / moments) })),
      ...Array.from({ length: randomTimes }, () => ({ after: random.below(120) })),
    ];
    for (const when of whens) {
      if (await stage.kill(when)) kills++;
      for (const [path, bytes] of Object.entries(stage.tree())) {
        expect([old[path], undisturbed[path]], `${path}, killed at ${JSON.stringify(when)}`).toContain(bytes);
      }
      await stage.publishAgain();
      expect(stage.tree(), `killed at ${JSON.stringify(when)}`).toEqual(undisturbed);
    }
  });
});
