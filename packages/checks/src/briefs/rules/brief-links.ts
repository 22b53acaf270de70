import type { BriefRule } from '../brief-rule.js';

/** The button of a campaign leads somewhere. */
export const briefLinks: BriefRule = {
  id: 'brief-links',
  severity: 'error',
  docs: 'docs/rules/brief-links.md',
  check({ callToAction }, { leadsSomewhere }) {
    const href = callToAction?.href;
    if (href === undefined || leadsSomewhere?.(href) !== false) return [];
    const fix = 'Publish that page first, or name one that is there.';
    return [{ path: 'callToAction.href', message: `${href} leads to nothing that is there.`, fix }];
  },
};
