import { expect } from 'vitest';
import { z } from 'zod';
import type { Behaviour, Proof, Subject } from '../suite/behaviour.js';
import { firstExample } from '../suite/first-example.js';
import { readKind } from '../suite/read-kind.js';
import { show } from '../suite/show.js';
import { fieldValue } from '../support/field-value.js';

/** What stands in a form's field is one with its owner's value, the empty one included. */
export const keepsOneValue: Behaviour = (subject) =>
  'value' in (subject.contract.models ?? {}) ? [holdsValue(subject)] : [];

function holdsValue(subject: Subject): Proof {
  return {
    behaviour: 'holds one “value” with its owner, the empty one included',
    async prove() {
      const first = firstExample(subject);
      const { element, update, unmount } = await show(subject, first);
      for (const value of valuesOf(subject)) {
        await update({ ...first.props, value });
        await expect.poll(() => fieldValue(element())).toBe(emptyOr(value, element()));
      }
      await unmount();
    },
  };
}

/** Sorts of text, of which a contract takes one at least: words, or days as machines write them. */
const texts: readonly (readonly string[])[] = [
  ['Ever Calm', '', 'Even', ''],
  ['2027-05-14', '', '2028-02-29', ''],
];

/** Values that a component's owner may give it, between them the empty one. */
function valuesOf(subject: Subject): readonly unknown[] {
  const { shape } = subject.contract.props;
  if (shape.value && readKind(shape.value) === 'number') return [7, undefined, 0, undefined, 3];
  const { options } = firstExample(subject).props;
  if (!Array.isArray(options)) {
    const sort = texts.find((values) =>
      values.every((value) => shape.value && z.safeParse(shape.value, value).success),
    );
    return sort ?? expect.fail(`No sort of text is a value of ${subject.component}. Add one to the list.`);
  }
  const [one, other] = options.map(({ value }: { value: string }) => value);
  return [one, '', other, one, ''];
}

/** Say a value as the field does. A slider cannot be empty: it stands at its least. */
function emptyOr(value: unknown, element: HTMLElement): string {
  if (value !== undefined) return `${value}`;
  return element.querySelector<HTMLInputElement>('input[type="range"]')?.min ?? '';
}
