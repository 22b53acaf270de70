/**
 * Attributes that a browser acts on whatever the element is. A prop of such a name is taken off the host once it is read:
 * a section's `title` would else be its tooltip, and a field's `id` would be there twice. See
 * https://html.spec.whatwg.org/multipage/dom.html#global-attributes
 */
export const globalAttributes: ReadonlySet<string> = new Set(
  [
    'accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint hidden id inert',
    'inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style',
    'tabindex title translate writingsuggestions',
  ].flatMap((names) => names.split(' ')),
);
