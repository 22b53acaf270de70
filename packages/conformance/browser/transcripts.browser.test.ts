import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isInteractive } from './transcripts/is-interactive.js';
import { writeTranscript } from './transcripts/write-transcript.js';

const interactive = Object.entries(contracts)
  .map(([component, contract]) => ({ component, contract, examples: examples[component] ?? {} }))
  .filter(isInteractive);

// It is always the same day: what is said of today would be another text tomorrow.
beforeAll(() => {
  vi.setSystemTime('2027-05-14T12:00Z');
});
afterAll(() => {
  vi.useRealTimers();
});

describe('What a simulated screen reader says is in the component’s folder', () => {
  test.each(interactive)('$component', { timeout: 60_000 }, async (component) => {
    const file = `../../components/src/${component.component}/${component.component}.transcript.txt`;
    await expect(await writeTranscript(component)).toMatchFileSnapshot(file);
  });
});
