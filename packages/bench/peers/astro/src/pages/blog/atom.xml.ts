import frame from '../../../data/frame.json';
import { newest } from '../../posts';

export const GET = ({ site }) =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>${frame.blog.title}</title><id>${site}blog/</id>${newest
      .slice(0, 20)
      .map(
        ({ id, data }) =>
          `<entry><title>${data.title}</title><id>${site}blog/${id}/</id><link href="${site}blog/${id}/"/><updated>${data.date.toISOString()}</updated><summary>${data.description}</summary></entry>`,
      )
      .join('')}</feed>`,
  );
