import { expect } from 'vitest';
import { renderHtml } from '../../src/targets/render-html.js';
import type { Behaviour, Proof } from '../suite/behaviour.js';
import { domOf } from '../suite/dom-of.js';
import { firstExample } from '../suite/first-example.js';
import { readKind } from '../suite/read-kind.js';
import { show } from '../suite/show.js';

/** Whatever its owner gives it next, it shows what the html function shows for that. */
export const followsItsOwner: Behaviour = (subject) => {
  const { component, contract, examples } = subject;
  const first = firstExample(subject);
  const becomes = async (...steps: readonly Readonly<Record<string, unknown>>[]) => {
    const { element, update, unmount } = await show(subject, first);
    for (const props of steps) {
      await update(props);
      await expect.poll(() => domOf(element())).toBe(domOf(renderHtml(component, props, first.slots)));
    }
    await unmount();
  };
  const toggles: Proof[] = Object.entries(contract.props.shape)
    .filter(([, field]) => readKind(field) === 'boolean')
    .map(([name]) => ({
      behaviour: `follows “${name}” both ways`,
      prove: () =>
        becomes({ ...first.props, [name]: true }, { ...first.props, [name]: false }, { ...first.props, [name]: true }),
    }));
  const others = Object.values(examples).slice(1);
  if (others.length === 0) return toggles;
  const changes: Proof = {
    behaviour: 'follows every change of its props',
    prove: () => becomes(...others.map(({ props }) => props), first.props),
  };
  return [...toggles, changes];
};
