// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is for.
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: vertical tabs and form feeds end a line in many readers.
const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/** Write text in one line: white space that may break becomes one space, what nobody can see goes. */
export function oneLine(text: string): string {
  return clean(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

/** Take control characters and halves of characters out of a text; line breaks become "\n". */
export function clean(text: string): string {
  return text.toWellFormed().replace(lineEnds, '\n').replace(unseen, '');
}
