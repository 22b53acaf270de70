import frame from '../../../data/frame.json';
import { newest } from '../../posts';

export const GET = ({ site }) =>
  Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    title: frame.blog.title,
    items: newest.slice(0, 20).map(({ id, data }) => ({
      id: `${site}blog/${id}/`,
      url: `${site}blog/${id}/`,
      title: data.title,
      summary: data.description,
      date_published: data.date.toISOString(),
    })),
  });
