/** The bits of a Lexical text node's `format`, as TEXT_TYPE_TO_FORMAT of lexical has them, of those we offer. */
export const format = { bold: 1, italic: 2, strikethrough: 4, code: 16 } as const;

/** The formats that are elements around text in Markdown; code is another kind of text. */
export type Mark = 'strong' | 'emphasis' | 'delete';

/** Where two marks are around the same text, the one that comes first here is outside, as in `**_both_**`. */
export const marks: readonly Mark[] = ['strong', 'emphasis', 'delete'];

export const bitOfMark: Readonly<Record<Mark, number>> = {
  strong: format.bold,
  emphasis: format.italic,
  delete: format.strikethrough,
};

export const allMarks = format.bold | format.italic | format.strikethrough;
