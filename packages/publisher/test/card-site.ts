import type { OutputBrand } from '@pantograph/publisher';
import { demoBrand, makeSite, type Site } from './site.js';

/** The demo brand with cards and pictures for emails. */
export async function cardBrand(more: Partial<OutputBrand['data']> = {}): Promise<OutputBrand> {
  const brand = await demoBrand();
  return { ...brand, data: { ...brand.data, openGraphImages: ['page', 'post'], emailPictures: true, ...more } };
}

interface Token {
  path: string;
  [part: string]: unknown;
}

/** The same with one value of a token changed; `part` is `light`, `ar`, `hex.light` and so on. */
export function withToken(brand: OutputBrand, path: string, part: string, value: string): OutputBrand {
  const build = JSON.parse(brand.json) as { tokens: Token[] };
  const token = build.tokens.find((one) => one.path === path);
  if (!token) throw new Error(`There is no token ${path}.`);
  const [name = '', inner] = part.split('.');
  token[name] = inner === undefined ? value : { ...(token[name] as object), [inner]: value };
  return { ...brand, json: JSON.stringify(build), hash: `${brand.hash} ${path} ${part} ${value}` };
}

/** A drawing with a token of the brand. */
export const drawing = (token: string, size = 90) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} 60"><rect width="${size}" height="60" fill="var(--pg-${token})"/></svg>`;

const image = (file: string) => `image: { src: media/${file}, alt: A drawing, focus: { x: 20, y: 50 } }\n`;

/** Write a page of sections as authors do. */
export function heroPage({ title = 'Berth planning', kicker = '', picture = '', extra = '' }): string {
  const opening = kicker && `  - section: hero\n    title: First\n    kicker: ${kicker}\n`;
  return `template: legal\ntitle: ${title}\ndescription: What it is.\n${picture && image(picture)}${extra}sections:\n${opening}  - section: rich-text\n    title: Second\n    body: Plain words.\n`;
}

/** Write a post with a picture as authors do. */
export function picturePost({
  title = 'A quiet berth',
  description = 'What the night shift saw.',
  picture = '',
}): string {
  return `---\ntitle: ${title}\ndescription: ${description}\ndate: 2026-03-01\nauthor: ada\n${picture && image(picture)}---\n\nThe crane waits.\n`;
}

/** A site of all that cards differ by: a bare page, a post with a drawing, an event, an Arabic page. */
export function makeCardSite(): Site {
  const site = makeSite();
  site.write('tidewater/media/quay.svg', drawing('color-illustration-2'));
  site.write('tidewater/pages/home.yaml', heroPage({ title: 'Know before the ship does' }));
  site.write('tidewater/posts/night-shift.md', picturePost({ picture: 'quay.svg' }));
  site.write('tidewater/pages/port-day.yaml', heroPage({ title: 'Port day', extra: event }));
  site.write('tidewater/pages/home.ar.yaml', heroPage({ title: 'تعرفون قبل أن تعرف السفينة' }));
  return site;
}

const event = `event:
  name: Port day
  start: 2027-05-14T09:00:00+02:00
  end: 2027-05-14T17:00:00+02:00
  place: Hamburg
`;

/** Where the cards of that site are, below OUT. */
export const cards = {
  home: 'tidewater/card.png',
  post: 'tidewater/blog/night-shift/card.png',
  event: 'tidewater/port-day/card.png',
  arabic: 'tidewater/ar/card.png',
};
