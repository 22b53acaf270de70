const flags = new Set(
  (
    'allowfullscreen async autofocus autoplay checked controls default defer disabled disablepictureinpicture ' +
    'disableremoteplayback formnovalidate hidden inert itemscope loop multiple muted nomodule novalidate open ' +
    'playsinline readonly required reversed selected'
  ).split(' '),
);

const words = new Set(['contenteditable', 'draggable', 'spellcheck', 'value']);

/**
 * Tell how an attribute takes true and false: a `flag` is there or not, a `state` says "true" or "false" (ARIA, data),
 * a `text` attribute has no such values. React's rules, so that both give the same DOM.
 */
export function attributeKind(name: string): 'flag' | 'state' | 'text' {
  if (flags.has(name)) return 'flag';
  return /^(aria|data)-/.test(name) || words.has(name) ? 'state' : 'text';
}
