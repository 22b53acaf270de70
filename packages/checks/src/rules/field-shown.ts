import { unshownFields } from '@pantograph/content';
import type { Rule } from '../rule.js';

/** What is written in a section is shown by it. A warning: nobody sees less than before, but somebody wrote in vain. */
export const fieldShown: Rule = {
  id: 'field-shown',
  severity: 'warning',
  appliesTo: ['page'],
  docs: 'docs/rules/field-shown.md',
  check(document, { brand }) {
    if (document.type !== 'page') return [];
    return unshownFields(document, brand.variants).map(({ path, label, choices }) => ({
      path,
      message: `The field "${label}" is not shown with what is chosen for ${choices.map((each) => `"${each.label}"`).join(' and ')}.`,
      fix: `Choose ${choices.map((each) => each.values.join(' or ')).join(' and ')}, or remove the field.`,
    }));
  },
};
