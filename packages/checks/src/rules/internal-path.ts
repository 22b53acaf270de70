import { type Document, documentFields } from '@pantograph/content';
import type { Control } from '@pantograph/contract';
import { documentLinks } from '../document-links.js';
import type { Rule, RuleFinding } from '../rule.js';

const controls: readonly Control[] = ['rich-text'];
const follow = 'Write page:KEY or post:KEY: such a link follows its page wherever it moves.';

/** Links that are written as an address of our own site lead to a page of it, or to a place on their own page. */
export const internalPath: Rule = {
  id: 'internal-path',
  severity: 'warning',
  appliesTo: ['page', 'post', 'settings', 'redirects'],
  docs: 'docs/rules/internal-path.md',
  check(document, { isPublished }) {
    let places: ReadonlySet<string> | undefined;
    return documentLinks(document).flatMap(({ path, href }): RuleFinding[] => {
      if (href.startsWith('#')) {
        places ??= placesOf(document);
        if (href === '#' || document.type !== 'page' || places.has(href.slice(1))) return [];
        return [
          {
            path,
            message: `This page has no place called "${href.slice(0, 80)}".`,
            fix: 'Give the section it means an anchor of that name, or correct the link.',
          },
        ];
      }
      // A file beside the documents; link-target asks whether it is there.
      if (href.startsWith('media/')) return [];
      if (!/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(href)) {
        const message = `Where the link "${href.slice(0, 80)}" leads depends on the page it is read on.`;
        return [{ path, message, fix: follow }];
      }
      const address = href.replace(/[?#].*$/, '');
      if (!isPublished || !/^\/(?!\/)/.test(href) || isPublished(address)) return [];
      return [{ path, message: `The site has no page at ${address}.`, fix: follow }];
    });
  },
};

/** List the ids a page offers to links: anchors of its sections and headings of its texts. */
function placesOf(document: Document): ReadonlySet<string> {
  const anchors = document.type === 'page' ? document.sections.map(({ anchor }) => anchor ?? '') : [];
  const headings = documentFields(document, controls).flatMap(({ value }) =>
    typeof value === 'string' ? [...value.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id) : [],
  );
  return new Set(['main', ...anchors, ...headings]);
}
