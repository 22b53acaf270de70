/** Name the channels that show a field of a brief: one for its own words, else all that are wanted. */
export function channelsOfField(path: string, wanted: readonly string[]): readonly string[] {
  const [, own] = /^copy\.([^.]+)/.exec(path) ?? [];
  return own === undefined ? wanted : [own];
}
