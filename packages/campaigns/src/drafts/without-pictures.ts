/** Leave out of a draft the pictures that cannot be shown. */
export function withoutPictures(value: unknown, isGone: (src: string) => boolean): unknown {
  if (Array.isArray(value))
    return value.map((item) => withoutPictures(item, isGone)).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  if ('src' in value && 'alt' in value && typeof value.src === 'string' && isGone(value.src)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => {
      const kept = withoutPictures(field, isGone);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}
