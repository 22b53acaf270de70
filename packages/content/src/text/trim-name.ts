/** Take off what a part of an address may not begin or end with. */
export function trimName(part: string): string {
  return part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}_]+$/gu, '');
}
