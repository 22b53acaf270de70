import { parseFragment, serialize } from 'parse5';

/** Write what the slots of an element hold as one HTML: what is for a named slot says so, as elements must. */
export function withSlots({ default: content = '', ...named }: Readonly<Record<string, string>> = {}): string {
  return Object.entries(named).reduce((all, [name, html]) => all + forSlot(name, html), content);
}

function forSlot(name: string, html: string): string {
  const fragment = parseFragment(html);
  for (const node of fragment.childNodes) if ('attrs' in node) node.attrs.push({ name: 'slot', value: name });
  return serialize(fragment);
}
