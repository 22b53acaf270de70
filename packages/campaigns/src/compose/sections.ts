import { sentences } from '@pantograph/channels';
import type { LocaleBrief } from '../brief/locale-brief.js';
import type { Phrase } from '../brief/phrase.js';
import { eventSection } from './event-section.js';
import { pick, type Recipe, said, told, untilEnd, within } from './recipe.js';

type Props = Record<string, unknown>;

/** What a section of a landing page is filled with; undefined where the brief has nothing for it. */
type SectionBuilder = (recipe: Recipe) => Props | undefined;

/** The sections that a brief can fill, by name. */
export const sectionBuilders: Readonly<Record<string, SectionBuilder>> = {
  hero(recipe) {
    const { copy, offer, title, legal, images } = recipe.brief;
    const [image] = images;
    const heading = pick(recipe, 'The first heading', 90, [copy.page.title, offer, title]);
    if (!heading) return undefined;
    const lead = leadOf(recipe.brief);
    return {
      ...(title && title !== heading && { kicker: pick(recipe, 'The line above the first heading', 60, [title]) }),
      title: heading,
      body: within(recipe, 'The text of the first section', 320, said(copy.page.body, lead?.body)),
      primary: action(recipe),
      ...(image && { image: { src: image.src, alt: image.alt } }),
      ...facts(recipe),
      note: within(recipe, 'The note of the first section', 160, legal),
    };
  },
  'feature-grid'(recipe) {
    const lead = leadOf(recipe.brief);
    const shown = recipe.brief.messages.filter((message) => message !== lead);
    const items = shown.flatMap((message) => featureOf(recipe, message));
    const evidence = figuresOf(recipe).length < 2 ? proofItems(recipe) : [];
    const all = [...items, ...evidence].slice(0, 12);
    const { what } = recipe.words;
    if (all.length < 2 || what === undefined) return undefined;
    // Large pictures that change sides need pictures.
    const variant = recipe.variants['feature-grid'] === 'alternating' ? { variant: 'grid' } : {};
    return { ...variant, title: fixed(what), items: all };
  },
  stats(recipe) {
    const items = figuresOf(recipe);
    const { proof } = recipe.words;
    return items.length < 2
      ? undefined
      : { ...(proof !== undefined && { title: fixed(proof) }), items: items.slice(0, 6) };
  },
  'event-details': eventSection,
  newsletter(recipe) {
    const { words, sender, brief } = recipe;
    const { email, consent } = words;
    const button = brief.action?.label;
    const title = pick(recipe, 'The title of the form', 90, [brief.offer, brief.title]);
    if (email === undefined || consent === undefined || !button || !title) return undefined;
    return {
      anchor: 'get',
      title,
      label: fixed(email),
      button,
      consent: fixed(consent.replace('{sender}', () => sender.name)),
    };
  },
  'call-to-action'(recipe) {
    const { brief, words } = recipe;
    const title = pick(recipe, 'The last heading', 90, [brief.title, brief.offer]);
    const primary = action(recipe);
    if (!title || !primary) return undefined;
    return {
      title,
      body: within(
        recipe,
        'The text beside the last button',
        240,
        told(words, brief.offer === title ? undefined : brief.offer, untilEnd(recipe)),
      ),
      primary,
    };
  },
};

/** The message that a page opens with: the first that has more to say than a line. */
export function leadOf({ messages }: LocaleBrief): LocaleBrief['messages'][number] | undefined {
  return messages.length > 2 ? messages.find(({ body }) => body) : undefined;
}

const longestHeading = 120;

/** Show a message under its title, or what more it says under its first sentence. */
function featureOf(recipe: Recipe, { title, body }: LocaleBrief['messages'][number]): Props[] {
  const [first, more] = title || !body ? [title, body] : opening(body, recipe.brief.locale);
  const heading = pick(recipe, 'The title of a feature', longestHeading, [first]);
  const text = heading && within(recipe, 'The text of a feature', 280, more);
  return heading ? [{ title: heading, ...(text && { body: text }) }] : [];
}

/** Take the first sentence of a text, and the others. */
function opening(phrase: Phrase, locale: string): [Phrase, Phrase?] {
  if (phrase.text === undefined) return [phrase];
  const [first = ''] = sentences(phrase.text, locale);
  const rest = phrase.text.trim().slice(first.length).trim();
  return rest === ''
    ? [phrase]
    : [
        { ...phrase, text: first },
        { ...phrase, text: rest },
      ];
}

function action({ brief, target }: Recipe): Props | undefined {
  return brief.action && { label: brief.action.label, href: target };
}

function facts({ words, starts, ends }: Recipe): Props {
  const times = [
    { path: 'starts', label: words.starts, text: starts },
    { path: 'ends', label: words.ends, text: ends },
  ];
  const facts = times.flatMap(({ path, label, text }) =>
    label === undefined || text === undefined ? [] : [{ label: fixed(label), value: { path, text } }],
  );
  return facts.length > 0 ? { facts } : {};
}

function figuresOf(recipe: Recipe): Props[] {
  return recipe.brief.proof.flatMap(({ figure, claim, source }) => {
    const value = figure && pick(recipe, 'A figure', 16, [figure]);
    const label = value && pick(recipe, 'What a figure is of', 80, [claim]);
    return label ? [{ value, label, note: within(recipe, 'The source of a figure', 160, source) }] : [];
  });
}

function proofItems(recipe: Recipe): Props[] {
  return recipe.brief.proof.flatMap(({ figure, claim, source }) => {
    const title = pick(recipe, 'The title of a feature', longestHeading, [figure, claim]);
    const more = title === figure ? told(recipe.words, claim, source) : source;
    const body = title && within(recipe, 'The text of a feature', 280, more);
    return title ? [{ title, ...(body && { body }) }] : [];
  });
}

/** Words that no brief says. */
function fixed(text: string): Phrase {
  return { text, path: '' };
}
