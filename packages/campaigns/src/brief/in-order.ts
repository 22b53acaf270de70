import { campaignSchema } from '@pantograph/content';

/** A brief with its fields as the schema names them. */
export interface OrderedBrief {
  value: unknown;
  /** The schema's name of a field to the one that was written. */
  written: ReadonlyMap<string, string>;
}

const known: ReadonlySet<string> = new Set(Object.keys(campaignSchema.shape));
/** Fields that are lists, where a single entry may stand without the list around it. */
const lists: ReadonlySet<string> = new Set([
  'goals',
  'keyMessages',
  'proof',
  'keywords',
  'images',
  'locales',
  'documents',
]);

/** Read what people write in other ways and mean the same: `key_messages` or `key-messages`, one entry where a list may stand, and a
 * button by its words alone. */
export function inOrder(value: unknown): OrderedBrief {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value, written: new Map() };
  const written = new Map<string, string>();
  const fields = Object.entries(value).map(([name, field]): [string, unknown] => {
    const camel = name.replaceAll(/[-_ ]+([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const proper = known.has(camel) && !(camel in value) ? camel : name;
    if (proper !== name) written.set(proper, name);
    const isSingle = lists.has(proper) && field !== null && !Array.isArray(field);
    const isChannel = proper === 'channels' && typeof field === 'string';
    if (proper === 'callToAction' && typeof field === 'string') return [proper, { label: field }];
    return [proper, isSingle || isChannel ? [field] : field];
  });
  return { value: Object.fromEntries(fields), written };
}
