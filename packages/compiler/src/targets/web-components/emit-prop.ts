import type { ComponentContract } from '@pantograph/contract';
import type { Member } from './member-of.js';

/**
 * Emit a prop of a Stencil component. One that Stencil is to read from its attribute has its plain type, by which Stencil
 * knows how. One whose attribute means something to a browser is read from another. One with data has another too, and a
 * type that Stencil cannot see through: else it would take the text of the attribute for the data.
 */
export function emitProp(member: Member, title: string, { models }: ComponentContract): string {
  const { name, attribute, type, isRequired, isTaken } = member;
  const read = isTaken || !type ? `prop-${attribute}` : attribute;
  const options = [...(read !== name ? [`attribute: '${read}'`] : []), ...(name in models ? ['mutable: true'] : [])];
  const argument = options.length > 0 ? `{ ${options.join(', ')} }` : '';
  return `  @Prop(${argument}) ${name}${isRequired ? '!' : '?'}: ${type ?? `${title}Props['${name}']`};\n`;
}
