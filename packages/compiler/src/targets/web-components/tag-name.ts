/** Name the custom element of a component: `link-button` is `<pg-link-button>`. */
export function tagName(component: string): string {
  return `pg-${component}`;
}
