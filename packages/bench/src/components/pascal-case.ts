/** Write a name in kebab-case as components are exported: `text-field` as `TextField`. */
export function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());
}
