import { isSigned, sign } from './sign.ts';

const day = 86_400_000;

/**
 * Give the address of a picture for a shell, which has nobody's cookie: signed, the same all day so that it is fetched
 * once, and good until the end of tomorrow.
 */
export function pictureAddress(id: string): string {
  const until = (Math.floor(Date.now() / day) + 2) * day;
  return `/api/preview/pictures/${id}?until=${until}&signature=${sign('picture', `${id} ${until}`)}`;
}

/** Tell whether such an address was given here, and is good still. */
export function isPictureAddress(id: string, until: string, signature: string): boolean {
  return isSigned('picture', `${id} ${until}`, signature) && Number(until) > Date.now();
}
