import type { BehaviourCase } from '@pantograph/components/cases';
import { page } from 'vitest/browser';
import type { Subject } from '../suite/behaviour.js';
import { show } from '../suite/show.js';
import { find } from '../support/find.js';
import { putPointerAway } from '../support/put-pointer-away.js';
import { takeStep } from '../support/take-step.js';
import { html } from '../targets/html.js';
import { react } from '../targets/react.js';
import { Listener } from './listener.js';
import { readAloud } from './read-aloud.js';
import { sayStep } from './say-step.js';
import { skipWhatIsClosed } from './skip-what-is-closed.js';

type Component = Omit<Subject, 'target'>;

/** Read an example of a component in a target from beginning to end. */
export async function readExample(subject: Subject, name: string): Promise<string[]> {
  const given = subject.examples[name];
  if (!given) throw new Error(`${subject.component} has no example "${name}".`);
  await putPointerAway();
  const { unmount } = await show(subject, given);
  const stop = skipWhatIsClosed();
  try {
    return (await readAloud()).map(({ phrase }) => phrase);
  } finally {
    stop();
    await unmount();
  }
}

/** Take the steps of a case and write down what is said after each. What only script or an owner does is done with React. */
export async function readCase(
  component: Component,
  { example, steps, script, direction, width = 1280 }: BehaviourCase,
) {
  const given = component.examples[example];
  if (!given) throw new Error(`${component.component} has no example "${example}".`);
  const target = script || steps.some((step) => 'give' in step) ? react : html;
  await putPointerAway();
  await page.viewport(width, 900);
  const { element, update, unmount } = await show({ ...component, target }, given);
  document.documentElement.dir = direction ?? '';
  const stop = skipWhatIsClosed();
  const listener = new Listener();
  const lines: string[] = [];
  try {
    await listener.start();
    for (const step of steps) {
      lines.push(`> ${sayStep(element(), step)}`);
      if ('give' in step) await update({ ...given.props, ...step.give });
      else {
        // Who chooses has come there before.
        if ('choose' in step) find(element(), step.in).focus();
        if ('upload' in step) find(element(), step.to).focus();
        await takeStep(element(), step);
      }
      const said = await listener.next();
      lines.push(...(said.length > 0 ? said : ['(nothing)']).map((phrase) => `    ${phrase}`));
    }
  } finally {
    await listener.stop();
    stop();
    document.documentElement.dir = '';
    await unmount();
  }
  return lines;
}
