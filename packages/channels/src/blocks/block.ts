/** Words within a block. Addresses are absolute. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong' | 'emphasis' | 'deleted'; inlines: readonly Inline[] }
  | { kind: 'link'; href: string; inlines: readonly Inline[] }
  | { kind: 'picture'; src: string; alt: string }
  | { kind: 'break' };

/** A block of a text, the same whatever it is written as afterwards. */
export type Block =
  | { kind: 'heading'; level: number; inlines: readonly Inline[] }
  | { kind: 'paragraph'; inlines: readonly Inline[] }
  | { kind: 'list'; start?: number | undefined; items: readonly (readonly Block[])[] }
  | { kind: 'quote'; blocks: readonly Block[] }
  | { kind: 'code'; language: string; text: string }
  | { kind: 'table'; rows: readonly (readonly (readonly Inline[])[])[] }
  | { kind: 'rule' };
