import { getCollection } from 'astro:content';
import lists from '../../data/lists.json';
import { newest } from '../posts';

export const GET = async ({ site }) => {
  const pages = await getCollection('landing');
  const paths = [
    ...pages.map(({ id }) => (id === 'home' ? '' : `${id}/`)),
    ...newest.map(({ id }) => `blog/${id}/`),
    ...lists.map(({ path }) => path),
  ];
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>${site}${path}</loc></url>`).join('')}</urlset>`,
  );
};
