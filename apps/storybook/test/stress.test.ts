import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { findingsFromZod } from '@pantograph/contract';
import { describe, expect, test } from 'vitest';
import { germanText } from '../src/stress/german-text.js';
import { stressesOf } from '../src/stress/stresses.js';

const all = Object.values(contracts).flatMap((contract) =>
  stressesOf(contract, examples[contract.name] ?? {}).map((stress) => ({ contract, stress })),
);

test.each([1, 2, 9, 30, 60, 240, 4000])('German words fill %i characters, and no more', (max) => {
  const text = germanText(max);
  expect(text.length).toBeLessThanOrEqual(max);
  expect(text.length).toBeGreaterThan(max - 3);
});

describe('a stress', () => {
  test.each(all)('of $contract.name, $stress.name, keeps the contract', ({ contract, stress }) => {
    const { error } = contract.props.safeParse(stress.props);
    expect(error ? findingsFromZod(error) : []).toEqual([]);
  });

  test('fills each title to its limit, has one item and many, and leaves out what may be left out', () => {
    const of = (id: string) =>
      all.find(({ contract, stress }) => contract.name === 'faq' && stress.id === id)?.stress.props;
    const limit = (contracts.faq?.props.shape.title as { maxLength?: number } | undefined)?.maxLength ?? Number.NaN;
    expect(String(of('LongestGerman')?.title).length).toBeGreaterThan(limit - 3);
    expect(of('OneItem')?.items).toHaveLength(1);
    expect(of('ManyItems')?.items).toHaveLength(12);
    expect(Object.keys(of('Empty') ?? {})).not.toContain('kicker');
  });
});
