import { z } from 'zod';

const address = z.string().meta({ description: 'Absolute: https:, http:, mailto: or tel:.' });

const picture = z.strictObject({
  src: address,
  alt: z.string().meta({ description: 'What it tells; empty where it only decorates.' }),
  width: z.number().positive().optional(),
  height: z.number().positive().optional(),
});

const place = {
  role: z.string().meta({ description: 'What it is to a reader: title, body, quote, price and so on.' }),
  path: z.string().meta({ description: 'Place in the section: names and 0-based indices joined by dots.' }),
};

const single = [
  z.strictObject({ ...place, kind: z.literal('text'), text: z.string() }),
  z.strictObject({
    ...place,
    kind: z.literal('rich-text'),
    html: z.string().meta({ description: 'A few elements, without style, script or attributes but addresses.' }),
    text: z.string().meta({ description: 'The same as plain text.' }),
  }),
  z.strictObject({ ...place, kind: z.literal('action'), label: z.string(), href: address }),
  z.strictObject({ ...place, kind: z.literal('picture'), ...picture.shape }),
] as const;

/** A piece of a section as apps get it; what belongs together is a group. */
export type AppPiece =
  | z.infer<(typeof single)[number]>
  | { kind: 'group'; role: string; path: string; pieces: AppPiece[] };

const piece: z.ZodType<AppPiece> = z.lazy(() =>
  z.union([...single, z.strictObject({ ...place, kind: z.literal('group'), pieces: z.array(piece) })]),
);

const schema = z.strictObject({
  version: z.literal(1).meta({ description: 'Of this shape. Fields may be added to it; none changes its meaning.' }),
  key: z.string().meta({ description: 'The same in every language.' }),
  locale: z.string().meta({ description: 'A BCP 47 tag.' }),
  direction: z.enum(['ltr', 'rtl']),
  url: address,
  title: z.string(),
  description: z.string(),
  image: picture.optional(),
  date: z.string().optional().meta({ description: 'ISO 8601, a day or a moment.' }),
  updated: z.string().optional(),
  authors: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  event: z
    .strictObject({
      name: z.string(),
      start: z.string().meta({ description: 'ISO 8601; without an offset it is in `timeZone`.' }),
      end: z.string(),
      timeZone: z.string().meta({ description: 'An IANA name.' }),
      place: z.string(),
      address: z.string().optional(),
    })
    .optional(),
  action: z.strictObject({ label: z.string(), href: address }).optional(),
  legal: z.string().optional(),
  sections: z.array(z.strictObject({ section: z.string(), anchor: z.string().optional(), pieces: z.array(piece) })),
});

/** A document as apps get it. */
export type AppDocument = z.infer<typeof schema>;

/** Describe the JSON of documents, as JSON Schema 2020-12. */
export function documentJsonSchema(): object {
  return z.toJSONSchema(schema);
}
