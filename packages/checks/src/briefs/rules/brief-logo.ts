import type { BriefRule } from '../brief-rule.js';

/** The brand has a logo to sign with. */
export const briefLogo: BriefRule = {
  id: 'brief-logo',
  severity: 'warning',
  docs: 'docs/rules/brief-logo.md',
  check(_brief, { brand, wanted, hasLogo }) {
    if (hasLogo !== false) return [];
    return [
      {
        path: 'brand',
        channels: ['landing-page', 'post', 'email', 'social', 'banner', 'print'].filter((name) =>
          wanted.includes(name),
        ),
        message: `The logo of ${brand.name} cannot be read; its name stands where the logo would.`,
        fix: 'Put the file beside brand.yaml that "logo" names there.',
      },
    ];
  },
};
