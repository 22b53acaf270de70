import type { Access, AccessArgs, Where } from 'payload';
import { type Action, may } from './permissions.ts';
import { personOf } from './roles.ts';

/** Nobody, through any interface: what only the CMS itself reads and writes. */
export const nobody: Access = () => false;

/** Whoever may do something, in the brands they work for. */
export function inOwnBrands(...anyOf: Action[]): Access {
  return (args) => {
    const person = personOf(args.req);
    if (!person || (anyOf.length > 0 && !anyOf.some((action) => may(person.role, action)))) return false;
    return person.role === 'admin' ? true : brandWhere(args);
  };
}

/** Versions keep the document below `version`. */
export const versionsInOwnBrands: Access = ({ req }) => {
  const person = personOf(req);
  if (!person) return false;
  return person.role === 'admin' ? true : { 'version.brand': { in: person.brands ?? [] } };
};

function brandWhere({ req }: AccessArgs): Where {
  return { brand: { in: personOf(req)?.brands ?? [] } };
}

export const administrators: Access = ({ req }) => may(personOf(req)?.role, 'administer');
