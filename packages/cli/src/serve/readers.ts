import type { FrontBrand } from './front-page.js';
import type { Neighbour } from './watch-address.js';

/** One of the three readers, and three things they can try now. `text` is HTML. */
export interface Reader {
  name: string;
  promise: string;
  things: readonly { title: string; text: string }[];
}

/** Get what each of the three readers can try on this machine. */
export function readers(brands: readonly FrontBrand[], storybook: Neighbour, cms: Neighbour | undefined): Reader[] {
  const [first, second] = brands;
  const one = first ?? { id: 'tidewater', name: 'Tidewater', url: '#' };
  const other = second ?? one;
  const book = (path: string, words: string) =>
    storybook.ready ? `<a href="${storybook.url}/?path=${path}">${words}</a>` : `${words} (Storybook is starting)`;
  return [
    {
      name: 'For the designer',
      promise: 'Review components, brands and modes, and see what a token change does everywhere.',
      things: [
        {
          title: 'See all brands and modes at once',
          text: `Open ${book('/docs/guides-for-designers--docs', 'Storybook')} and choose “All brands and modes” in the toolbar.`,
        },
        {
          title: 'Change a colour',
          text: `Edit <code>tokens/brands/${one.id}/semantic.json</code> and reload <a href="${one.url}/">${one.name}</a>. Only its stylesheet and pictures are written again.`,
        },
        {
          title: 'Review the difference',
          text: '<code>npm run visual -- --against HEAD</code> compares every story, brand and mode, and lets you accept or reject each picture.',
        },
      ],
    },
    {
      name: 'For the developer',
      promise: 'Install one UI package for your framework, and the tokens for your platform.',
      things: [
        {
          title: 'Read one component',
          text: 'All that is known of a hero is in <code>packages/components/src/hero/</code>. Save a change there and every page and story follows.',
        },
        {
          title: 'Use it in React',
          text: `<code>import { Hero } from '@pantograph/react'</code>: the ${book('/docs/guides-for-developers--docs', 'developer guide')} shows the rest.`,
        },
        {
          title: 'Publish from a script',
          text: '<code>npx pantograph publish --json</code> prints what was written, and what was refused with its reason.',
        },
      ],
    },
    {
      name: 'For the marketer',
      promise: 'Build landing pages and posts from templates, and see them on brand at once.',
      things: [
        ...inTheCms(cms),
        {
          title: 'Look at a finished site',
          text: `Compare <a href="${one.url}/">${one.name}</a> with <a href="${other.url}/">${other.name}</a>: the same sections, composed by each brand in its own way.`,
        },
        ...(cms === undefined ? inFiles(one, other) : []),
      ],
    },
  ];
}

/** What a marketer can try in the CMS. */
function inTheCms(cms: Neighbour | undefined): Reader['things'] {
  if (cms === undefined) return [];
  const link = cms.ready ? `<a href="${cms.url}/admin">the CMS</a>` : 'the CMS (it is starting)';
  return [
    {
      title: 'Write a page',
      text: `Open ${link}, sign in as <code>writer@pantograph.example</code> with the password <code>pantograph-demo</code>, and choose a template.`,
    },
    {
      title: 'Review and publish it',
      text: 'Ask for a review, then be the other people: <code>reviewer@</code> and <code>publisher@pantograph.example</code>, with the same password. The editor says when it is live, and where.',
    },
  ];
}

/** What a marketer can try without a CMS. */
function inFiles(one: Pick<FrontBrand, 'id'>, other: Pick<FrontBrand, 'id'>): Reader['things'] {
  return [
    {
      title: 'Change a sentence',
      text: `Edit <code>apps/site/content/${other.id}/pages/home.yaml</code>, save, reload. A text that is too long is told, with its line.`,
    },
    {
      title: 'Begin a page from a template',
      text: `<code>npx pantograph new page open-day --template event --brand ${one.id}</code> writes a draft with example text. Set its status to published to see it.`,
    },
  ];
}
