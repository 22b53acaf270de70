/** The words that no function may be called by, and that name no component less for it. */
const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false ' +
    'finally for function if implements import in instanceof interface let new null package private protected public return ' +
    'static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

/** Give a name a function can be declared by. A module may export it by any word: `export { _switch as switch }`. */
export function functionName(name: string): string {
  return reserved.has(name) ? `_${name}` : name;
}
