/** Thrown where a text has no form in an editor, so that the block around it stays Markdown. */
export class NoForm extends Error {}
