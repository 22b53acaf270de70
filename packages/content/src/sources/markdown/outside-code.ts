/** Code between two lines of fences. */
export const fencedCode = /^[ \t]*(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\k<fence>[`~]*[ \t]*$|(?![\s\S]))/;
const indentedCode = /^(?: {4}|\t)[^\n]*$/;
const codeInLine = /(?<!`)(?<ticks>`+)(?!`)(?:(?!\n\n)[\s\S])*?(?<!`)\k<ticks>(?!`)/;
const code = new RegExp([fencedCode, indentedCode, codeInLine].map(({ source }) => source).join('|'), 'gm');

/** Change a Markdown text everywhere but in its code. */
export function outsideCode(markdown: string, change: (text: string) => string): string {
  let changed = '';
  let from = 0;
  for (const { 0: whole, index } of markdown.matchAll(code)) {
    changed += change(markdown.slice(from, index)) + whole;
    from = index + whole.length;
  }
  return changed + change(markdown.slice(from));
}
