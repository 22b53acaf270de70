/** What a draft refers to, each once: what an editor looks up to give as the facts of a preview. */
export interface PreviewReferences {
  /** Without anchors: `page:pilot`, `post:night-shift`. */
  addresses: string[];
  /** The `src` of every picture, in sections and in rich text. */
  pictures: string[];
}

const document = /^((?:page|post):[^#?]+)/;
const inHtml = /\s(?:href|src)="([^"]*)"/g;

/** Collect what the sections, the text and the pictures of a draft refer to. */
export function previewReferences(draft: unknown): PreviewReferences {
  const addresses = new Set<string>();
  const pictures = new Set<string>();
  const addLink = (link: string) => {
    const reference = document.exec(link)?.[1];
    if (reference !== undefined) addresses.add(reference);
  };
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'string') {
      if (name === 'src') pictures.add(value);
      else if (name === 'href') addLink(value);
      else {
        for (const [whole, found = ''] of value.matchAll(inHtml)) {
          if (whole.trimStart().startsWith('src')) pictures.add(found);
          else addLink(found);
        }
      }
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, '');
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, key);
    }
  };
  visit(draft, '');
  return { addresses: [...addresses], pictures: [...pictures] };
}
