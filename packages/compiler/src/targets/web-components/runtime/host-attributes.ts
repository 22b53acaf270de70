/** What a custom element does with the attributes of its host, beside what Stencil reads by itself. */
export interface HostAttributes {
  /** Attributes that are props: none of them is passed on to the root. */
  own: readonly string[];
  /** Attributes that hold a prop as JSON, with the name of the prop. */
  json: Readonly<Record<string, string>>;
  /** Props whose name means something to a browser on any element: they are taken off the host when they are read. */
  taken: readonly string[];
}
