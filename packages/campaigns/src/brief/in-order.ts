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

/**
 * Read what people write in other ways and mean the same: `key_messages` or `key-messages`, one entry where a list may stand, a
 * button by its words alone, and of a channel `yes`, `no`, how many or in which formats.
 */
export function inOrder(value: unknown): OrderedBrief {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value, written: new Map() };
  const written = new Map<string, string>();
  const fields = Object.entries(value).map(([name, field]): [string, unknown] => {
    const camel = name.replaceAll(/[-_ ]+([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const proper = known.has(camel) && !(camel in value) ? camel : name;
    if (proper !== name) written.set(proper, name);
    if (proper === 'channels' && typeof field === 'object' && field !== null && !Array.isArray(field))
      return [proper, wishes(field)];
    const isSingle = lists.has(proper) && field !== null && !Array.isArray(field);
    const isChannel = proper === 'channels' && typeof field === 'string';
    if (proper === 'callToAction' && typeof field === 'string') return [proper, { label: field }];
    return [proper, isSingle || isChannel ? [field] : field];
  });
  return { value: Object.fromEntries(fields), written };
}

function wishes(channels: object): object {
  return Object.fromEntries(
    Object.entries(channels).flatMap(([name, wish]): [string, unknown][] => {
      if (wish === false || wish === 0 || wish === 'no') return [];
      if (wish === 'yes') return [[name, true]];
      if (typeof wish === 'number') return [[name, { count: wish }]];
      return [[name, Array.isArray(wish) ? { formats: wish } : wish]];
    }),
  );
}
