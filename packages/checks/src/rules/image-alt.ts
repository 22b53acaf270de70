import { documentImages } from '../document-images.js';
import type { Rule } from '../rule.js';

const nameOfFile = /\.(?:svg|png|jpe?g|gif|webp|avif)$|^(?:img|dsc|image|screenshot)[-_ ]?\d+$/i;
const saysPicture =
  /^(?:(?:an?|the|une?|le|la|ein|eine|das)\s+)?(?:image|picture|photo(?:graph)?|bild|foto|graphic)(?:\s+(?:of|von|de|du|d’)\b|$)/i;

/** Alternative text says what a picture tells, not that it is one. Empty is right for what only decorates. */
export const imageAlt: Rule = {
  id: 'image-alt',
  severity: 'warning',
  appliesTo: ['page', 'post', 'author'],
  docs: 'docs/rules/image-alt.md',
  check(document) {
    return documentImages(document).flatMap(({ path, src, alt }) => {
      const text = alt.trim();
      if (!nameOfFile.test(text) && !saysPicture.test(text)) return [];
      return [
        {
          path: path === 'body' ? path : `${path}.alt`,
          message: `The alternative text of ${src} is "${text}", which tells a listener nothing.`,
          fix: 'Say what the picture tells, or leave it empty where it only decorates.',
        },
      ];
    });
  },
};
