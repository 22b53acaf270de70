import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sizes } from './measure-sizes.js';

const file = join(import.meta.dirname, '../../budgets.json');

/** Room for what changes a compressed size by chance. */
const room = 1.03;

/** Read what each component may weigh in each target. */
export function readBudgets(): Sizes {
  return JSON.parse(readFileSync(file, 'utf8')) as Sizes;
}

/** Write budgets for sizes as they are now, with a little room. */
export function writeBudgets(sizes: Sizes): void {
  const budgets = Object.entries(sizes).map(([component, each]) => {
    const rounded = Object.entries(each).map(([target, size]) => [target, Math.ceil((size * room) / 10) * 10]);
    return `  ${JSON.stringify(component)}: ${JSON.stringify(Object.fromEntries(rounded)).replaceAll(/[:,{]/g, '$& ').replaceAll('}', ' }')}`;
  });
  writeFileSync(file, `{\n${budgets.join(',\n')}\n}\n`);
}

/** Say which components weigh more than they may, have no budget, or have one and are gone. */
export function findExcess(sizes: Sizes, budgets: Sizes): string[] {
  const onPurpose = 'If it is on purpose: npm run budgets, and commit packages/conformance/budgets.json.';
  const excess = Object.entries(sizes).flatMap(([component, each]) =>
    Object.entries(each).flatMap(([target, size]) => {
      const budget = budgets[component]?.[target];
      if (budget === undefined) return [`${component} in ${target}: ${size} bytes, and no budget. ${onPurpose}`];
      if (size <= budget) return [];
      return [
        `${component} in ${target}: ${size} bytes, ${size - budget} over its budget of ${budget}. See what it imports anew. ${onPurpose}`,
      ];
    }),
  );
  const gone = Object.keys(budgets).filter((component) => !(component in sizes));
  return [...excess, ...gone.map((component) => `${component} has a budget and is gone. ${onPurpose}`)];
}
