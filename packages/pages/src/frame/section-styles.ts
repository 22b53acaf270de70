/** The style of sections, by name: a page has that of those that stand on it. */
export interface SectionStyles {
  /** The sheets that a section needs, in order; several may share one. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
  readonly sheets: Readonly<Record<string, string>>;
}

/** Put together the style of these sections: each sheet once, in the order in which all of them stand. */
export function styleOf({ sections, sheets }: SectionStyles, names: Iterable<string>): string {
  const wanted = new Set([...names].flatMap((name) => sections[name] ?? []));
  return Object.entries(sheets)
    .flatMap(([path, css]) => (wanted.has(path) ? [css] : []))
    .join('');
}
