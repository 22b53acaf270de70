export interface FrontMatter {
  /** The YAML between the two lines of dashes; undefined where there is none. */
  yaml?: string;
  body: string;
  /** 1-based, of the first line of the YAML. */
  line: number;
  /** 1-based, of the first line of the body. */
  bodyLine: number;
}

/** YAML itself may end with dots too, and so may front matter for Jekyll and Pandoc. */
const block = /^---[ \t]*\n((?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Split a Markdown file, its line ends already `\n`, into front matter and body. */
export function splitFrontMatter(text: string): FrontMatter {
  const match = text.startsWith('---') ? block.exec(text) : null;
  if (!match) return { body: text, line: 1, bodyLine: 1 };
  const [whole, yaml = ''] = match;
  return { yaml, body: text.slice(whole.length), line: 2, bodyLine: whole.split('\n').length };
}
