import { contracts } from '@pantograph/components';
import { examples } from '@pantograph/components/examples';
import { describe, expect, test } from 'vitest';
import { isInteractive } from './transcripts/is-interactive.js';
import { writeTranscript } from './transcripts/write-transcript.js';

const interactive = Object.entries(contracts)
  .map(([component, contract]) => ({ component, contract, examples: examples[component] ?? {} }))
  .filter(isInteractive);

describe('What a simulated screen reader says is in the component’s folder', () => {
  test.each(interactive)('$component', async (component) => {
    const file = `../../components/src/${component.component}/${component.component}.transcript.txt`;
    await expect(await writeTranscript(component)).toMatchFileSnapshot(file);
  });
});
