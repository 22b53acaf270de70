/** Attributes a caller adds to the root of a component, by HTML's names: `id`, `data-track`, `class`. */
export interface Attributes {
  readonly class?: string | undefined;
  readonly [name: string]: string | number | boolean | null | undefined;
}
