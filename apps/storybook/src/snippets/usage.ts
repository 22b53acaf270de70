/** A component as somebody uses it: what a snippet is written from. */
export interface Usage {
  /** The component's name in the contract, such as `text-field`. */
  name: string;
  /** The tag of its root element, which Angular's selector begins with. */
  element: string;
  /** Values by the contract's names; those that are `undefined` count as left out. */
  props: Readonly<Record<string, unknown>>;
  /** Plain HTML by slot. */
  slots: Readonly<Record<string, string>>;
  /** TypeScript parameters of each callback, by the event's name. */
  events: Readonly<Record<string, { parameters: string }>>;
  /** The event that carries a prop's new value, by the prop's name. */
  models: Readonly<Record<string, { event: string }>>;
}

/** Writes the code that uses a component so, in one framework. */
export interface SnippetWriter {
  id: string;
  label: string;
  /** What a highlighter takes it for. */
  language: 'typescript' | 'tsx' | 'html';
  write(usage: Usage): string;
}
