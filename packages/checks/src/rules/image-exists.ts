import { documentImages } from '../document-images.js';
import type { Rule } from '../rule.js';

/** Pictures are there. */
export const imageExists: Rule = {
  id: 'image-exists',
  severity: 'error',
  appliesTo: ['page', 'post', 'author'],
  docs: 'docs/rules/image-exists.md',
  check(document, { leadsSomewhere }) {
    return documentImages(document).flatMap(({ path, src }) => {
      if (/^https?:\/\//i.test(src)) return [];
      if (src.startsWith('media/') && (leadsSomewhere?.(src, document) ?? true)) return [];
      return [
        {
          path,
          message: `There is no picture ${src}.`,
          fix: 'Put the file into media/ and write media/ and its name, small and capital letters as they are.',
        },
      ];
    });
  },
};
