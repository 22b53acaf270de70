/** Name the attributes of an element. On a server it has no `getAttributeNames`, and keeps its style apart. */
export function attributeNames(element: Element): string[] {
  const { attributes } = element;
  const names = Array.from({ length: attributes.length }, (_, index) => attributes.item(index)?.name ?? '');
  return element.hasAttribute('style') && !names.includes('style') ? [...names, 'style'] : names;
}
