import { z } from 'zod';

const word = z.string().trim().min(1).max(200);

/** What channels say of their own in a language, where a brand says it itself; `{date}`, `{sender}` and `{brand}` stand for themselves. */
export const brandWordsSchema = z.strictObject({
  /** The link that ends every email. */
  unsubscribe: word.optional(),
  /** The link of an email to itself on the web. */
  online: word.optional(),
  /** Over what a campaign offers. */
  what: word.optional(),
  /** Over its proof. */
  proof: word.optional(),
  /** Over a time. */
  starts: word.optional(),
  ends: word.optional(),
  /** The last day of an offer: `Until {date}`. */
  until: word.includes('{date}', { error: 'must say where the day stands: {date}' }).optional(),
  /** Of a form that asks for an address of mail. */
  email: word.optional(),
  consent: word.includes('{sender}', { error: 'must say where the name of the sender stands: {sender}' }).optional(),
});

export type BrandWords = Readonly<z.output<typeof brandWordsSchema>>;
