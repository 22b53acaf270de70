let region: HTMLElement | undefined;

/** Say something to who hears the page rather than sees it. */
export function announce(words: string): void {
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.className = 'pg-unseen';
    region.setAttribute('aria-live', 'assertive');
    document.body.append(region);
  }
  region.textContent = words;
}
