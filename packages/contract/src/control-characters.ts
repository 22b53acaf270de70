/** Characters that no page may have, whichever way they are written; see https://html.spec.whatwg.org/multipage/syntax.html#text-2 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is for.
export const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;
