/** A part of an example's slot. */
export type MarkupNode = string | MarkupElement;

export interface MarkupElement {
  tag: string;
  attributes: readonly (readonly [name: string, value: string])[];
  children: readonly MarkupNode[];
}
