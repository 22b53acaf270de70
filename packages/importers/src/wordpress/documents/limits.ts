import { authorSchema, pageFrame, pageSchema, postSchema } from '@pantograph/content';
import { limitOf } from '../../text/limit-of.js';

const { sections } = pageSchema.shape;
const richText = sections.element.options.find(({ shape }) => shape.section?.safeParse('rich-text').success);
if (!richText) throw new Error('There is no section "rich-text".');

/** How much the fields hold that an import fills, as their schemas say. */
export const limits = {
  post: {
    title: limitOf(postSchema.shape.title),
    description: limitOf(postSchema.shape.description),
    tags: limitOf(postSchema.shape.tags),
    tag: limitOf(postSchema.shape.tags.element),
  },
  page: {
    title: limitOf(pageFrame.title),
    description: limitOf(pageFrame.description),
    sections: limitOf(sections),
    body: limitOf(richText.shape.body as Parameters<typeof limitOf>[0]),
  },
  author: { name: limitOf(authorSchema.shape.name) },
} as const;
