import { expect } from 'vitest';
import type { Behaviour } from '../suite/behaviour.js';
import { html } from '../targets/html.js';
import { readExample } from '../transcripts/transcribe.js';

/** What a simulated screen reader says of it is what it says of the html function, whose transcript lies in the component's folder. */
export const announces: Behaviour = (subject) => {
  const [first] = Object.keys(subject.examples);
  if (subject.target.name === 'html' || first === undefined) return [];
  return [
    {
      behaviour: `is announced by a simulated screen reader as the html function is: ${first}`,
      async prove() {
        const expected = await readExample({ ...subject, target: html }, first);
        expect(await readExample(subject, first)).toEqual(expected);
      },
    },
  ];
};
