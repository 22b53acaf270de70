import { isSafeUrl } from '@pantograph/html/runtime/is-safe-url';

/** What may stand in a text that someone wrote: the same elements as in a stored document, see content's sanitiser. */
const textElements =
  `p h1 h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd pre code kbd samp var em strong b i u s del ins sub
  sup small mark abbr cite q time bdi bdo ruby rt rp wbr br hr a img figure figcaption table caption colgroup col thead
  tbody tfoot tr th td details summary section div span input`.split(/\s+/);

/** What components and page types bring besides. */
const partElements = 'main article header nav form label button address video'.split(' ');

const allowed = { text: new Set(textElements), page: new Set([...textElements, ...partElements]) };

/** Elements that go with all that is in them: it is no text. The others that may not stand there leave their words. */
const gone = new Set(
  `script style template iframe frame frameset object embed applet noscript noembed noframes plaintext xmp textarea select
  option svg math title link meta base form button audio video source track canvas dialog`.split(/\s+/),
);

const everywhere = ['class', 'id', 'lang', 'dir', 'title', 'role', 'tabindex', 'hidden'];
const ofElement: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'hreflang'],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding', 'fetchpriority', 'style'],
  td: ['colspan', 'rowspan', 'style'],
  th: ['colspan', 'rowspan', 'scope', 'style'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  details: ['open'],
  time: ['datetime'],
  // The picture before it plays; a preview asks for no films.
  video: ['controls', 'poster', 'width', 'height'],
  form: ['method', 'action'],
  label: ['for'],
  input: ['type', 'name', 'autocomplete', 'placeholder', 'required', 'checked', 'disabled'],
  button: ['type'],
};

/** How the cells of a table are aligned, and where the focal point of a picture is. */
const alignment = /^text-align:\s*(?:left|right|center);?$/;
const focalPoint = /^--_focal-point:\s*\d{1,3}(?:\.\d{1,20})?% \d{1,3}(?:\.\d{1,20})?%;?$/;

// A form answers with its fields where it is asked for a method of its own: take them from where they are made.
const { getAttribute, getAttributeNames, remove, removeAttribute, replaceWith } = Element.prototype;

/** What a tree is: a text that someone wrote, or a page that components made of such texts. */
export type Place = keyof typeof allowed;

/** Tells whether a page may ask for a picture. */
export type IsPicture = (src: string) => boolean;

/**
 * Take everything out of a tree that is not known to be harmless: elements, attributes, addresses. The tree must be of a
 * document that is not shown, in which nothing runs or is asked for.
 */
export function keepAllowed(root: ParentNode, place: Place, isPicture: IsPicture): void {
  for (const element of root.querySelectorAll('*')) {
    const name = element instanceof HTMLFormElement ? 'form' : element.localName;
    // In a text a field is the box of a task, and nothing to write into.
    const isField = place === 'text' && element instanceof HTMLInputElement && element.type !== 'checkbox';
    if (isField) remove.call(element);
    else if (element instanceof HTMLElement && allowed[place].has(name)) keepAttributes(element, name, isPicture);
    else if (!(element instanceof HTMLElement) || gone.has(name)) remove.call(element);
    else replaceWith.call(element, ...element.childNodes);
  }
}

function keepAttributes(element: HTMLElement, name: string, isPicture: IsPicture): void {
  for (const attribute of getAttributeNames.call(element)) {
    const value = getAttribute.call(element, attribute) ?? '';
    if (!isAllowed(name, attribute, value, isPicture)) removeAttribute.call(element, attribute);
  }
}

function isAllowed(element: string, attribute: string, value: string, isPicture: IsPicture): boolean {
  if (/^(?:data|aria)-[a-z0-9-]+$/.test(attribute) || everywhere.includes(attribute)) return true;
  if (!ofElement[element]?.includes(attribute)) return false;
  if (attribute === 'href' || attribute === 'action') return isSafeUrl(value);
  if (attribute === 'src' || attribute === 'poster') return isPicture(value);
  return attribute !== 'style' || (element === 'img' ? focalPoint : alignment).test(value);
}
