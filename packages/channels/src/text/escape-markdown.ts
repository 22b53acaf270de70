/** Signs that begin or end markup wherever they stand: https://spec.commonmark.org/0.31.2/#backslash-escapes and GitHub's tables and strikethrough. */
const anywhere = /[\\`*[\]<>|~]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=#?\w+;)/gu;
/** What GitHub makes links of, though nobody marked it: https://github.github.com/gfm/#autolinks-extension- */
const bareLinks = /(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\.|(?<=[\w.+-])@(?=[\w-])/gi;

/** Write words so that they stand for themselves in Markdown, wherever in a line they are. */
export function escapeMarkdown(text: string): string {
  return text.replace(anywhere, '\\$&').replace(bareLinks, '\\$&');
}

/** Write lines so that none of them begins as a heading, a list, a rule or an underline does. */
export function escapeLineStarts(lines: string): string {
  if (!/^[ \t]*[#+=:~\d-]/m.test(lines)) return lines;
  return lines.replace(/^[ \t]*([#+=:~-])/gm, '\\$1').replace(/^[ \t]*(\d{1,9})([.)])/gm, '$1\\$2');
}
