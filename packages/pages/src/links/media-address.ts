const mediaFile = /^\.?\/?media\/(.+)$/;

/** Get where a picture is published: `media/hero.svg` at `/media/hero.svg`, other addresses as they are. */
export function mediaAddress(src: string): string {
  const file = mediaFile.exec(src)?.[1];
  return file === undefined ? src : `/media/${encodeURI(file)}`;
}
