'use client';

import { useServerInsertedHTML } from 'next/navigation';

const script = `(() => {
  const chosen = /(?:^|; )payload-theme=(dark|light)(?:;|$)/.exec(document.cookie)?.[1];
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = chosen ?? system;
})();`;

/**
 * Makes a page of the editor light or dark before it is drawn first: as somebody chose, or as their system is. Payload's server
 * learns of the system with the second request only, and its page once all its scripts have come; so a script stands in its head.
 */
export function FirstTheme() {
  useServerInsertedHTML(() => (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
    <script dangerouslySetInnerHTML={{ __html: script }} />
  ));
  return null;
}
