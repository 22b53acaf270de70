/** Turn the name of a component's function back into its folder's: `LinkButton` becomes `link-button`. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z0-9]+/g, (part, index: number) => (index > 0 ? '-' : '') + part.toLowerCase());
}
