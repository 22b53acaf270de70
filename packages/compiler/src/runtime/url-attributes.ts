/** Attributes whose value a browser follows or loads, in lower case. */
export const urlAttributes: ReadonlySet<string> = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'cite',
  'data',
  'background',
  'ping',
  'manifest',
  'xlink:href',
  'xlinkhref',
]);
