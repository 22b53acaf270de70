import type { ComponentContract } from '@pantograph/contract';

/** Name the model that a form keeps and a plain `v-model` binds: the value, or whether it is checked. None where a reader fills in nothing. */
export function mainModel({ models }: ComponentContract): 'value' | 'checked' | undefined {
  if ('value' in models) return 'value';
  return 'checked' in models ? 'checked' : undefined;
}
