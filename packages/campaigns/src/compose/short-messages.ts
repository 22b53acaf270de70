import type { DraftTree } from '../drafts/draft.js';
import { pick, type Recipe, said } from './recipe.js';

/** Compose what every banner says: a line, perhaps a second one, and the button. */
export function composeBanner(recipe: Recipe): DraftTree[] {
  const { brief, target, key } = recipe;
  const { copy, offer, title, messages, images, action, legal } = brief;
  const heading = pick(recipe, 'The line of a banner', 60, [copy.banner.title, offer, title, messages[0]?.title]);
  const body = pick(recipe, 'The second line of a banner', 90, [
    copy.banner.body,
    ...[offer, title].filter((phrase) => phrase !== heading),
  ]);
  const [image] = images;
  return [
    {
      key,
      title: heading,
      description: body,
      ...(action && { action: { label: action.label, href: target } }),
      ...(image && { image: { src: image.src, alt: image.alt } }),
      ...(legal && { legal }),
      sections: [],
    },
  ];
}

/** Compose a text message: what was written for it, else the offer. */
export function composeSms({ brief, target, key }: Recipe): DraftTree[] {
  const text = said(brief.copy.sms, brief.offer, brief.title);
  return [
    {
      key,
      title: brief.title,
      description: text,
      ...(brief.copy.sms?.text !== undefined && { copy: { sms: brief.copy.sms } }),
      ...(brief.action && { action: { label: brief.action.label, href: target } }),
      sections: [],
    },
  ];
}

/** Compose a push message: a title and what it says. */
export function composePush(recipe: Recipe): DraftTree[] {
  const { brief, target, key } = recipe;
  const { copy, title, offer, messages } = brief;
  return [
    {
      key,
      title: pick(recipe, 'The title of a push message', 50, [copy.push.title, title, messages[0]?.title]),
      description: pick(recipe, 'A push message', 150, [copy.push.body, offer, messages[0]?.body]),
      ...(brief.action && { action: { label: brief.action.label, href: target } }),
      sections: [],
    },
  ];
}

/** Compose an entry for calendars: the event, or the day the offer ends. */
export function composeCalendar({ brief, target, key, ...recipe }: Recipe, ends: string | undefined): DraftTree[] {
  const { event, copy, title, offer } = brief;
  if (!event && ends === undefined) {
    recipe.report({
      rule: 'brief-fields',
      path: 'event',
      message: 'A calendar needs an event, or a day on which the offer ends, and the brief has neither.',
      fix: 'Add "event" with its name, start, end and place, or "ends".',
    });
    return [];
  }
  return [
    {
      key,
      title: said(copy.calendar.title, event?.name, title),
      description: said(copy.calendar.body, offer),
      event: event ?? { name: said(copy.calendar.title, title), start: ends, end: ends, place: { text: '', path: '' } },
      ...(brief.action && { action: { label: brief.action.label, href: target } }),
      sections: [],
    },
  ];
}
