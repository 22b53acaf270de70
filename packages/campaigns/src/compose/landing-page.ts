import { type TemplateName, templates } from '@pantograph/content';
import type { DraftTree } from '../drafts/draft.js';
import { pick, type Recipe, within } from './recipe.js';
import { sectionBuilders } from './sections.js';

/**
 * Compose the landing page: what the template has, in its order, wherever the brief has something to say there. What a template
 * needs and no brief can give is told, for a person to add.
 */
export function composeLandingPage(recipe: Recipe, template: TemplateName): DraftTree[] {
  const { brief, key } = recipe;
  const { copy, offer, title, messages, images, event } = brief;
  const sections = templates[template].sections.flatMap(({ section, required }) => {
    // A form beside the button is asked for by templates that cannot do without.
    if (section === 'newsletter' && !required) return [];
    const built = sectionBuilders[section]?.(recipe);
    if (!built && required) {
      recipe.report({
        rule: 'brief-template',
        path: 'template',
        message: `A page of the template ${template} needs a section "${section}", and a brief has nothing to fill it with.`,
        fix: 'Add it in the draft, or choose another template.',
      });
    }
    return built ? [{ section, ...built }] : [];
  });
  const [image] = images;
  return [
    {
      key,
      template,
      title: pick(recipe, 'The title of a page', 70, [copy.page.title, title, offer]),
      description: pick(recipe, 'What search engines show', 200, [
        copy.page.description,
        offer,
        within(recipe, 'What search engines show', 200, messages[0]?.body),
      ]),
      ...(image && { image: { src: image.src, alt: image.alt } }),
      ...(event && { event }),
      sections,
    },
  ];
}
