/** List the classes that a `classList` chooses. */
export function chosenClasses(list: Readonly<Record<string, boolean | undefined>> | undefined): string | undefined {
  if (!list) return undefined;
  return Object.keys(list)
    .filter((name) => list[name])
    .join(' ');
}
