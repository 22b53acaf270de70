/** A page that can be opened from its folder, and the pictures it needs there. */
export interface LocalPage {
  html: string;
  /** References such as `media/quay.svg`, and files of the brand such as `brand/logo.svg`. */
  files: string[];
}

/**
 * Let a page show the pictures that lie beside it, where it names those of the site, so that a folder can be looked at before
 * anything is published and without asking anybody for anything. `up` leads from the page to the folder, such as `../../`.
 */
export function localAddresses(html: string, host: string, up: string): LocalPage {
  const files = new Set<string>();
  const local = html.replace(
    /((?:\s(?:src|poster)=|\burl\()["']?)(https?:\/\/[^/"'\s)]+)?\/((?:media|brand)\/[^"'\s)?#]+)/g,
    (whole, before: string, origin: string | undefined, file: string) => {
      if (origin !== undefined && origin !== host) return whole;
      files.add(decodeURI(file));
      return `${before}${up}assets/${file}`;
    },
  );
  return { html: local, files: [...files] };
}
