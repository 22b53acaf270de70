/** Turn a component's name into the one its class or React component has: `link-button` becomes `LinkButton`. */
export function pascalCase(name: string): string {
  return name.replace(/(^|-)([a-z0-9])/g, (_, _hyphen: string, letter: string) => letter.toUpperCase());
}
