/** Attributes a caller adds to the root of a component, by HTML's names: `id`, `data-track`, `class`. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
