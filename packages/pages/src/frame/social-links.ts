const names: Readonly<Record<string, string>> = {
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  pinterest: 'Pinterest',
  youtube: 'YouTube',
  github: 'GitHub',
  x: 'X',
};

/** Turn a brand's addresses elsewhere into links, each named as the network writes its own name. */
export function socialLinks(social: Readonly<Record<string, string>>): { label: string; href: string }[] {
  return Object.entries(social).map(([network, href]) => ({ label: names[network] ?? network, href }));
}
