import { templates } from '@pantograph/content';
import type { Rule, RuleFinding } from '../rule.js';

/** A page has the sections that its template asks for, in its order, and no others. */
export const templateSections: Rule = {
  id: 'template-sections',
  severity: 'warning',
  appliesTo: ['page'],
  docs: 'docs/rules/template-sections.md',
  check(document) {
    if (document.type !== 'page') return [];
    const template = templates[document.template];
    const present = document.sections.map(({ section }) => section);
    const allowed = template.sections.map(({ section }) => section);
    const required = template.sections.filter((entry) => entry.required).map(({ section }) => section);
    const foreign = present.flatMap((section, index): RuleFinding[] =>
      allowed.includes(section)
        ? []
        : [
            {
              path: `sections.${index}`,
              message: `A section "${section}" does not belong on a page of the template ${template.name}.`,
              fix: `Take it out, or choose another template. This one has: ${allowed.join(', ')}.`,
            },
          ],
    );
    const missing = required.flatMap((section): RuleFinding[] =>
      present.includes(section)
        ? []
        : [
            {
              path: 'sections',
              message: `A page of the template ${template.name} needs a section "${section}".`,
              fix: `Add it; "pantograph new page --template ${template.name}" shows where.`,
            },
          ],
    );
    const places = required.map((section) => present.indexOf(section)).filter((place) => place >= 0);
    const early = places.findIndex((place, index) => index > 0 && place < (places[index - 1] ?? 0));
    const order: RuleFinding[] =
      early < 0
        ? []
        : [
            {
              path: `sections.${places[early]}`,
              message: `The section "${present[places[early] ?? 0]}" comes too early for the template ${template.name}.`,
              fix: `Keep this order: ${required.join(', ')}.`,
            },
          ];
    return [...foreign, ...missing, ...order];
  },
};
