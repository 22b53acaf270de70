import type { Template } from './template.js';

/** Text that has to be there. */
export const legal: Template = {
  name: 'legal',
  label: 'Legal page',
  description: 'Text that has to be there: imprint, privacy, terms.',
  sections: [{ section: 'rich-text', required: true }, { section: 'faq' }],
  example: `template: legal
schemaVersion: 1
status: draft
title: Privacy
description: What we keep of you, why, and for how long.
sections:
  - section: rich-text
    title: Privacy
    body: |
      Last changed on 1 March 2027.

      ## What we keep

      Say what, why and for how long.

      ## Whom to ask

      [privacy@brand.example](mailto:privacy@brand.example)
`,
};
