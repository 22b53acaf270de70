import type { Member } from './member-of.js';

/** Emit what a custom element does with the attributes of its host: a `HostAttributes` of the runtime. */
export function emitAttributes(members: readonly Member[]): string {
  const names = (some: readonly Member[]) => `[${some.map(({ attribute }) => `'${attribute}'`).join(', ')}]`;
  const json = members.filter(({ type }) => type === undefined);
  return `{
  own: ${names(members)},
  json: {${json.map(({ attribute, name }) => ` '${attribute}': '${name}',`).join('')} },
  taken: ${names(members.filter(({ isTaken }) => isTaken))},
}`;
}
