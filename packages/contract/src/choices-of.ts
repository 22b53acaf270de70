import { z } from 'zod';
import type { ComponentContract } from './define-component.js';

/** Get what a prop offers to choose from; undefined where the component has no such prop, or it is no choice. */
export function choicesOf({ props }: ComponentContract, prop: string): string[] | undefined {
  const field = props.shape[prop];
  const schema = field instanceof z.ZodOptional ? field.unwrap() : field;
  return schema instanceof z.ZodEnum ? schema.options.map(String) : undefined;
}
