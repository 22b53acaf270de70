import { parseReference } from '@pantograph/content';
import { documentLinks } from '../document-links.js';
import type { Rule, RuleFinding } from '../rule.js';

/**
 * References lead to something that is live. A warning, not an error: were a page refused for a page it links to, that
 * one for the next, a single mistake would take down whatever links to it in turn.
 */
export const linkTarget: Rule = {
  id: 'link-target',
  severity: 'warning',
  appliesTo: ['page', 'post', 'settings', 'redirects'],
  docs: 'docs/rules/link-target.md',
  check(document, { leadsSomewhere }) {
    if (!leadsSomewhere) return [];
    const links = documentLinks(document).flatMap(({ path, href }): RuleFinding[] => {
      if (href.startsWith('media/') && !leadsSomewhere(href, document)) {
        const fix = 'Put it there, or correct the name, small and capital letters as they are.';
        return [{ path, message: `The link leads to the file ${href.slice(0, 80)}, which is not there.`, fix }];
      }
      const target = parseReference(href);
      if (!target || leadsSomewhere(href, document)) return [];
      return [
        {
          path,
          message: `The link leads to the ${target.type} "${target.key}", which is not there or not published.`,
          fix: `Publish that ${target.type}, or link to another: page:KEY or post:KEY, where KEY is the file's name without its ending.`,
        },
      ];
    });
    const authors = document.type === 'post' ? document.authors : [];
    const missing = authors.flatMap((key, index): RuleFinding[] => {
      if (leadsSomewhere(`author:${key}`, document)) return [];
      return [
        {
          path: `authors.${index}`,
          message: `There is no author "${key}".`,
          fix: `Add authors/${key}.yaml with a name, or correct the key.`,
        },
      ];
    });
    return [...links, ...missing];
  },
};
