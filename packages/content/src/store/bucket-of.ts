/** How many buckets documents are spread over. */
export const buckets = 65_536;

/** Put a document into one of the buckets by its id (FNV-1a), so that chunks of a large set stay the same as it changes. */
export function bucketOf(id: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) sum = Math.imul(sum ^ id.charCodeAt(i), 0x01000193);
  return (sum >>> 0) % buckets;
}
