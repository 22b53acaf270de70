/** How `followLinks` is set up. */
export interface FollowLinksOptions {
  /** Where links are followed; the whole document if left out. */
  within?: Document | HTMLElement | undefined;
  /** The path below which the app lives, such as `/app`. Links elsewhere are left to the browser, and what is given has no such beginning. */
  base?: string | undefined;
}

/**
 * Have links lead through an app instead of loading a page: those of every component, and those in rich text. What the
 * browser should do by itself stays its own: other sites, downloads, `target`, a key held down, a place on this page, and
 * clicks that a handler or a router's own link has taken already.
 *
 * @param navigate is given path, query and hash, such as `/berths?free=1`: what routers call push or navigate
 * @returns ends it
 */
export function followLinks(
  navigate: (address: string) => void,
  { within = document, base = '' }: FollowLinksOptions = {},
): () => void {
  const root = base.replace(/\/+$/, '');
  const follow = (given: Event): void => {
    const event = given as MouseEvent;
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || !isPlain) return;
    const link = event.composedPath().find((element) => element instanceof HTMLAnchorElement);
    if (!link?.hasAttribute('href') || link.hasAttribute('download')) return;
    if (link.target !== '' && link.target !== '_self') return;
    const { origin, pathname, search, hash } = link;
    const isThisPage = pathname === location.pathname && search === location.search;
    if (origin !== location.origin || (isThisPage && link.href.includes('#'))) return;
    if (pathname !== root && !pathname.startsWith(`${root}/`)) return;
    event.preventDefault();
    navigate(`${pathname.slice(root.length) || '/'}${search}${hash}`);
  };
  within.addEventListener('click', follow);
  return () => within.removeEventListener('click', follow);
}
