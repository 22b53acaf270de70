/** Turn a brand's addresses elsewhere into links. */
export function socialLinks(social: Readonly<Record<string, string>>): { label: string; href: string }[] {
  return Object.entries(social).map(([label, href]) => ({ label, href }));
}
