import type { z } from 'zod';
import { kebabCase } from '../../names/kebab-case.js';
import { globalAttributes } from './global-attributes.js';

/** A prop, as a member of a custom element. */
export interface Member {
  name: string;
  /** Its attribute. */
  attribute: string;
  /** The type with which Stencil reads it from its attribute; none where it does not. */
  type: 'string' | 'number' | 'boolean' | undefined;
  /** Whether its attribute means something to a browser on any element. */
  isTaken: boolean;
  isRequired: boolean;
}

/** Tell how a prop of the contract is a member of a custom element. */
export function memberOf(name: string, field: z.core.$ZodType): Member {
  const attribute = kebabCase(name);
  const isTaken = globalAttributes.has(attribute);
  const { type } = field._zod.def;
  const isRequired = type !== 'optional' && type !== 'default' && type !== 'prefault';
  return { name, attribute, isTaken, isRequired, type: simpleType(field) };
}

function simpleType(field: z.core.$ZodType): Member['type'] {
  const { def } = (field as z.core.$ZodTypes)._zod;
  if (def.type === 'enum') return 'string';
  if (def.type === 'string' || def.type === 'number' || def.type === 'boolean') return def.type;
  if (def.type === 'union') {
    const [first, ...rest] = def.options.map(simpleType);
    return rest.every((each) => each === first) ? first : undefined;
  }
  return 'innerType' in def ? simpleType(def.innerType) : undefined;
}
