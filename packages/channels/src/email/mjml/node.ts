import type { MjmlNode } from '#mjml';

/** Make a node of MJML; attributes that are undefined are left out. */
export function node(
  tagName: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inside: string | readonly MjmlNode[] = [],
): MjmlNode {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const shared = { tagName, attributes: Object.fromEntries(given) };
  return typeof inside === 'string' ? { ...shared, content: inside } : { ...shared, children: [...inside] };
}
