import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const posts = defineCollection({
  loader: glob({ pattern: '*.md', base: './content/posts' }),
  schema: z.object({
    title: z.string(),
    description: z.string(),
    date: z.coerce.date(),
    author: z.string(),
    tags: z.array(z.string()),
  }),
});

const landing = defineCollection({
  loader: glob({ pattern: '*.json', base: './content/pages' }),
  schema: z.object({
    template: z.string(),
    title: z.string(),
    description: z.string(),
    sections: z.array(z.looseObject({ section: z.string() })),
  }),
});

export const collections = { posts, landing };
