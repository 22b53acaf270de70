import frame from '../../../data/frame.json';
import { newest } from '../../posts';

export const GET = ({ site }) =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>${frame.blog.title}</title><link>${site}blog/</link><description>${frame.blog.description}</description>${newest
      .slice(0, 20)
      .map(
        ({ id, data }) =>
          `<item><title>${data.title}</title><link>${site}blog/${id}/</link><guid>${site}blog/${id}/</guid><pubDate>${data.date.toUTCString()}</pubDate><description>${data.description}</description></item>`,
      )
      .join('')}</channel></rss>`,
  );
