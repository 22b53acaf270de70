import { type ComponentContract, type Example, readField } from '@pantograph/contract';
import type { z } from 'zod';
import { type ContentStress, stressProps } from './stress-props.ts';

/** How the page around a component is stressed. */
export interface Surroundings {
  /** Width in CSS pixels. */
  width?: number;
  /** Size of text, where 1 is the reader's usual one. */
  textScale?: number;
  /** What the reader asked the system for, as a media feature and its value. */
  asked?: { feature: 'forced-colors' | 'prefers-reduced-motion'; value: string };
}

/** One way to try a component harder than its examples do. */
export interface Stress {
  /** The story's export. */
  id: string;
  name: string;
  props: Readonly<Record<string, unknown>>;
  slots: Readonly<Record<string, string>>;
  locale: string;
  surroundings: Surroundings;
}

type Examples = Readonly<Record<string, Example<object>>>;

/** The narrowest page that WCAG asks to do without scrolling sideways. */
const narrow = 320;

/** List the stresses of a component: derived from its contract's limits and its examples. */
export function stressesOf(contract: ComponentContract, examples: Examples): Stress[] {
  const usual = richest(examples);
  const german = examples['longGerman'] ?? usual;
  const arabic = examples['arabic'];
  const of = (
    id: string,
    name: string,
    example: Example<object>,
    { content, locale = 'en', ...surroundings }: Surroundings & { content?: ContentStress; locale?: string } = {},
  ): Stress => {
    const own = example.props as Stress['props'];
    const props = content === undefined ? own : stressProps(contract, own, content);
    return { id, name, props, slots: example.slots ?? {}, locale, surroundings };
  };
  const stresses = [
    of('LongestGerman', 'Longest German', german, { content: 'longest', locale: 'de' }),
    of('LongestNarrow', 'Longest German at 320 px', german, { content: 'longest', locale: 'de', width: narrow }),
    of('RightToLeft', 'Right to left at 320 px', arabic ?? usual, { locale: 'ar', width: narrow }),
    of('Empty', 'Only what is required', usual, { content: 'empty' }),
    ...(hasList(contract)
      ? [
          of('OneItem', 'One item', usual, { content: 'one' }),
          of('ManyItems', 'Many items', usual, { content: 'many' }),
        ]
      : []),
    of('LargeText', 'Text at 200 %', usual, { textScale: 2 }),
    of('ForcedColours', 'Forced colours', usual, { asked: { feature: 'forced-colors', value: 'active' } }),
    of('LessMotion', 'Reduced motion', usual, { asked: { feature: 'prefers-reduced-motion', value: 'reduce' } }),
  ];
  return stresses.filter(({ id, props }) => id !== 'Empty' || JSON.stringify(props) !== JSON.stringify(usual.props));
}

/** Choose the example that says most, of those in English. */
function richest(examples: Examples): Example<object> {
  const size = ([, { props, slots }]: [string, Example<object>]) => JSON.stringify([props, slots]).length;
  const [first] = Object.entries(examples)
    .filter(([name]) => !/german|arabic/i.test(name))
    .sort((one, other) => size(other) - size(one));
  return first?.[1] ?? { props: {} };
}

function hasList({ props }: ComponentContract): boolean {
  return Object.values(props.shape).some(
    (field) => readField(field as z.core.$ZodType).schema._zod.def.type === 'array',
  );
}
