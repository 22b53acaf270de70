import type { Role, SectionGroup, When } from '@pantograph/contract';
import type { z } from 'zod';

/** What any part of a document has, whatever it holds. */
interface NodeBase {
  label: string;
  help?: string;
  role?: Role;
  /** Whether a document must have it to be published; to be saved it need not. */
  isNeeded: boolean;
  when?: When;
}

/** Plain text of one language. */
export interface TextNode extends NodeBase {
  kind: 'text';
  schema: z.core.$ZodType;
  isMultiline: boolean;
  max?: number;
  /** Whether an empty text says something, as an alternative text does. */
  mayBeEmpty: boolean;
  /** Whether it names a place rather than says something: a slug, an anchor. Translators need not write those. */
  isName: boolean;
}

/** Formatted text of one language: Markdown in a form, a state of the editor in the CMS. */
export interface RichTextNode extends NodeBase {
  kind: 'rich-text';
  schema: z.core.$ZodType;
  max?: number;
  mayBeEmpty: boolean;
}

/** A day or a moment in ISO 8601, as it was written. */
export interface DateNode extends NodeBase {
  kind: 'date';
  schema: z.core.$ZodType;
}

export interface ChoiceNode extends NodeBase {
  kind: 'choice';
  schema: z.core.$ZodType;
  options: readonly { value: string; label: string }[];
}

export interface ToggleNode extends NodeBase {
  kind: 'toggle';
}

export interface NumberNode extends NodeBase {
  kind: 'number';
  schema: z.core.$ZodType;
  min?: number;
  max?: number;
}

/** An address: of a document, or typed. */
export interface LinkNode extends NodeBase {
  kind: 'link';
  schema: z.core.$ZodType;
}

/** A picture of the library, with an alternative text in each language. */
export interface ImageNode extends NodeBase {
  kind: 'image';
  alt: TextNode;
}

/** Documents of one collection, by what they are called in a form: the keys of authors, the labels of tags. */
export interface ReferencesNode extends NodeBase {
  kind: 'references';
  to: 'authors' | 'tags';
  max?: number;
}

export interface ListNode extends NodeBase {
  kind: 'list';
  item: Node;
  min?: number;
  max?: number;
}

export interface GroupNode extends NodeBase {
  kind: 'group';
  /** The schemas of the fields, which conditions ask. */
  shape: Readonly<Record<string, z.core.$ZodType>>;
  fields: Readonly<Record<string, Node>>;
}

/** The sections of a page: each a group, by its name. */
export interface SectionsNode extends NodeBase {
  kind: 'sections';
  sections: Readonly<Record<string, SectionNode>>;
  /** Whether sections kept elsewhere may stand among them. */
  mayBeShared: boolean;
  min?: number;
  max?: number;
}

export interface SectionNode extends GroupNode {
  name: string;
  description: string;
  /** By what the list of sections is arranged. */
  group: SectionGroup;
}

/** A part of a document as the CMS knows it. Fields, forms and data are all derived from these. */
export type Node =
  | TextNode
  | RichTextNode
  | DateNode
  | ChoiceNode
  | ToggleNode
  | NumberNode
  | LinkNode
  | ImageNode
  | ReferencesNode
  | ListNode
  | GroupNode
  | SectionsNode;

/** The name under which the rows of a list of scalars keep them. */
export const rowValue = 'value';

/** Fields by name, wherever they come from. */
export type Values = Readonly<Record<string, unknown>>;

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Get a field of something that may have none. */
export function valueAt(values: unknown, name: string): unknown {
  return isValues(values) && Object.hasOwn(values, name) ? (values[name] ?? undefined) : undefined;
}

/** Get the rows of a list; the editor sends 0 for one that is empty. */
export function rowsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
