import type { z } from 'zod';
import type { ComponentContract } from './define-component.js';

/** Named example props of a component: they become stories, cases, thumbnails and template defaults. */
export interface Example<Props> {
  props: Props;
  /** Plain HTML for each slot. */
  slots?: Readonly<Record<string, string>>;
  /** What this example shows, in a sentence. */
  description?: string;
}

/** Name examples of a component. Each is parsed, so an example that breaks the contract fails where it is written. */
export function defineExamples<Props extends z.ZodObject>(
  contract: ComponentContract<Props>,
  examples: Readonly<Record<string, Example<z.input<Props>>>>,
): Readonly<Record<string, Example<z.infer<Props>>>> {
  return Object.fromEntries(
    Object.entries(examples).map(([name, example]) => [
      name,
      { ...example, props: contract.props.parse(example.props) },
    ]),
  );
}
