import type { ComponentContract } from '@pantograph/contract';

/** Write the type of a component: its props, no exports, and the props that `bind:` takes. */
export function componentType(title: string, { models }: ComponentContract): string {
  const bindable = [...Object.keys(models), 'ref'].map((name) => `'${name}'`);
  return `Component<${title}Props, {}, ${bindable.join(' | ')}>`;
}
