export interface FrontMatter {
  /** The YAML between the two lines of dashes; undefined where there is none. */
  yaml?: string;
  body: string;
  /** 1-based, of the first line of the YAML. */
  line: number;
}

const block = /^---[ \t]*\n([\s\S]*?)(?:\n|^)---[ \t]*(?:\n|$)/;

/** Split a Markdown file, its line ends already `\n`, into front matter and body. */
export function splitFrontMatter(text: string): FrontMatter {
  const match = text.startsWith('---') ? block.exec(text) : null;
  return match ? { yaml: match[1] ?? '', body: text.slice(match[0].length), line: 2 } : { body: text, line: 1 };
}
