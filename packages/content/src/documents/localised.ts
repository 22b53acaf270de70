import { text } from '@pantograph/contract';
import { z } from 'zod';

const tag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
  error: 'is not a language tag; write one such as en or pt-BR, and put a text with a comma or a colon in quotes',
});

/** A text in one language, or in several by their tags: `{ en: ..., de: ... }`. */
export type Localised = string | Record<string, string>;

/** A text that is written in the language of its document, or once for each of several languages. */
export function localised(options: Parameters<typeof text>[0]) {
  const one = text(options);
  return z
    .union([one, z.record(tag, one)], {
      error: 'is no text; write words, in quotes where they are a number, or one text a language such as { en: ... }',
    })
    .meta(one.meta() ?? {});
}
