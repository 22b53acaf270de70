/** A node of MJML as data; what stands in attributes and content is HTML already. */
export interface MjmlNode {
  tagName: string;
  attributes: Record<string, string>;
  content?: string;
  children?: MjmlNode[];
}

/** The compiler, as scripts/bundle-mjml.js makes it: https://documentation.mjml.io */
export default function mjml2html(
  tree: MjmlNode,
  options: { validationLevel: 'strict' | 'skip'; keepComments: boolean; fonts: Readonly<Record<string, string>> },
): Promise<{ html: string }>;
