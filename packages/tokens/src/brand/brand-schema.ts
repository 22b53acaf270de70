import { z } from 'zod';
import { brandWordsSchema } from './brand-words.js';

const text = z.string().trim().min(1);
const perLocale = z.record(text, text);
const svg = z.string().regex(/^[\w-]+\.svg$/, 'must name an SVG file beside brand.yaml');
const percent = z.number().positive();

const fallback = z.strictObject({
  /** A font most systems have, such as Arial. */
  local: text,
  sizeAdjust: percent,
  ascent: percent,
  descent: percent,
  lineGap: z.number().nonnegative().default(0),
});

const font = z.strictObject({
  family: text,
  package: z.string().regex(/^@fontsource(-variable)?\/[a-z0-9-]+$/, 'must be a package of @fontsource'),
  /** File name in the package, with {subset}, {weight} and {style}. */
  files: text,
  weights: z.array(z.union([z.string(), z.number()]).transform(String)).min(1),
  styles: z.array(z.enum(['normal', 'italic'])).default(['normal']),
  subsets: z.array(text).min(1),
  /** Scripts, named like subsets, whose pages fetch it first: that subset or else the first, upright, in the first weight. */
  preload: z.array(text).default([]),
  /** Per cent by which to enlarge letters that are drawn small for their size, as Arabic ones often are. */
  scale: percent.optional(),
  /** Axes of a variable font held at a value, such as SOFT: 100. */
  settings: z.record(z.string().regex(/^[A-Za-z]{4}$/), z.number()).optional(),
  fallback: fallback.optional(),
});

/** The shape of `brand.yaml`. */
export const brandSchema = z.strictObject({
  name: text,
  tagline: perLocale,
  locales: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag such as en or pt-BR'))
    .min(1),
  defaultLocale: text.optional(),
  timeZone: text.refine(isTimeZone, { error: 'must be a time zone such as Europe/Hamburg' }),
  host: z
    .url({ protocol: /^https?$/, error: 'is not an address; write one such as https://www.example.org' })
    .refine((url) => /^https?:\/\/[^/?#@]+\/?$/.test(url), {
      error: 'has more than a host; each brand stands at the root of its own, such as https://www.example.org',
    })
    .transform((url) => url.replace(/\/+$/, '')),
  logo: z.strictObject({
    file: svg,
    inverse: svg.optional(),
    alt: text,
    width: z.number().positive(),
    height: z.number().positive(),
  }),
  icon: svg,
  ornaments: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), svg).default({}),
  fonts: z.array(font).min(1),
  variants: z.record(text, text).default({}),
  forms: z
    .string()
    .regex(
      /^(https:\/\/[^/?#@]+\/?|\/(?!\/))[^?#\s]*$/,
      'is not an address a form may post to; write an https address, or a path that begins with one /',
    )
    .transform((address) => address.replace(/\/*$/, '/'))
    .default('/forms/'),
  social: z
    .record(
      text,
      z.url({ protocol: /^https$/, error: 'is not an https address; write one such as https://social.example/@you' }),
    )
    .default({}),
  /** `address` is the postal one, in one line, which laws ask of every email that sells. */
  sender: z.strictObject({ name: text, email: z.email(), address: text.optional() }),
  legal: perLocale,
  /** Locale to what channels say of their own there, where the brand says it otherwise or Pantograph does not speak the language. */
  words: z.record(text, brandWordsSchema).default({}),
  voice: z.strictObject({ description: text, preferred: z.array(text), avoid: z.array(text) }),
  postsPerPage: z.int().min(1).max(100).default(10),
  fictional: z.boolean().default(false),
  openGraphImages: z.array(z.enum(['page', 'post'])).default([]),
  emailPictures: z.boolean().default(false),
  machineReadable: z.array(z.enum(['llms', 'markdown', 'json'])).default([]),
});

/** `brand.yaml` as read. */
export type BrandFile = z.output<typeof brandSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
