import { pictures } from './names.ts';
import { paragraph, phrase, sentence, short } from './prose.ts';
import { type Random, random } from './random.ts';

/** Write landing page number `index` of `total`: ten sections, as a document in JSON. */
export function landingPage(index: number, total: number): { slug: string; document: object } {
  const dice = random(1_000_003 + index);
  const page = () => `/${slugOf(dice.between(0, total - 1))}/`;
  const title = () => phrase(dice, 5);
  const action = () => ({ label: phrase(dice, 2), href: page() });
  const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, at) => make(at));
  const image = () => dice.pick(pictures);
  const unique = (at: number, count: number) => `${phrase(dice, count)} ${at + 1}`;
  return {
    slug: slugOf(index),
    document: {
      template: 'product-launch',
      title: `${phrase(dice, 4)} ${index}`,
      description: short(dice, 160),
      sections: [
        {
          section: 'hero',
          variant: dice.pick(['split', 'centred', 'overlap']),
          kicker: phrase(dice, 3),
          title: `${title()} ${index}`,
          body: short(dice, 260),
          primary: action(),
          secondary: action(),
          image: image(),
          facts: many(3, (at) => ({ label: unique(at, 1), value: phrase(dice, 3) })),
          note: short(dice, 120),
        },
        { section: 'logo-cloud', title: title(), items: many(6, (at) => ({ name: unique(at, 2), image: image() })) },
        {
          section: 'feature-grid',
          kicker: phrase(dice, 2),
          title: title(),
          body: short(dice, 240),
          items: many(6, (at) => ({ title: unique(at, 3), body: short(dice, 220), image: image(), link: action() })),
        },
        {
          section: 'stats',
          title: title(),
          items: many(4, (at) => ({ value: `${dice.between(2, 99)} %`, label: unique(at, 3), note: short(dice, 90) })),
        },
        { section: 'rich-text', title: title(), body: richText(dice, page) },
        {
          section: 'testimonials',
          variant: 'grid',
          title: title(),
          items: many(3, (at) => ({ quote: short(dice, 300), name: unique(at, 2), role: phrase(dice, 3) })),
        },
        {
          section: 'pricing',
          title: title(),
          body: short(dice, 160),
          plans: many(3, (at) => ({
            name: unique(at, 1),
            price: `€${dice.between(9, 99)}`,
            period: 'a month',
            description: short(dice, 120),
            features: many(5, (feature) => unique(feature, 4)),
            action: action(),
            ...(at === 1 && { highlighted: true, badge: phrase(dice, 1) }),
          })),
        },
        {
          section: 'faq',
          title: title(),
          items: many(6, (at) => ({
            question: `${phrase(dice, 6)} ${at + 1}?`,
            answer: `${paragraph(dice, 2)} [${phrase(dice, 2)}](${page()}).`,
          })),
        },
        {
          section: 'newsletter',
          title: title(),
          body: short(dice, 160),
          label: 'Your email address',
          button: 'Send me the list',
          consent: short(dice, 160),
        },
        { section: 'call-to-action', title: title(), body: short(dice, 200), primary: action(), secondary: action() },
      ],
    },
  };
}

function slugOf(index: number): string {
  return `offer-${String(index).padStart(5, '0')}`;
}

function richText(dice: Random, page: () => string): string {
  const list = Array.from({ length: 3 }, () => `- ${sentence(dice)}`).join('\n');
  return `${paragraph(dice, 3)} [${phrase(dice, 2)}](${page()}) and **${phrase(dice, 2).toLowerCase()}**.\n\n${list}\n\n${paragraph(dice, 3)}`;
}
