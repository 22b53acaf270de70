import { type Finding, findingsFromZod } from '@pantograph/contract';
import { type PictureFacts, pictureFactsSchema } from '../../documents/picture-facts.js';
import type { ReadContext, ReadOutcome } from '../folder/folder-format.js';
import type { SourceBrand } from '../source.js';
import type { Classified } from './classify.js';
import { readValues } from './read-values.js';
import { unknownLanguages } from './unknown-languages.js';
import { withLines } from './with-lines.js';

/** Read what a file beside a picture says of it, in the languages of its brand; none where the file is wrong. */
export async function readPictureFacts(
  content: Buffer,
  brand: Pick<SourceBrand, 'id' | 'locales'>,
): Promise<{ facts?: PictureFacts; findings: Finding[] }> {
  const { text, value, findings } = readValues(content);
  if (text === undefined) return { findings };
  const { data, error } = pictureFactsSchema.safeParse(value ?? {});
  const wrong = error ? findingsFromZod(error) : unknownLanguages(data.alt ?? {}, 'alt', brand);
  return wrong.length > 0 ? { findings: await withLines(wrong, text) } : { facts: data ?? {}, findings: [] };
}

/** Read a file beside a picture: it makes no document, and those that show the picture ask for its focal point. */
export async function readPictureFile(
  { brand, base, key }: Classified,
  content: Buffer,
  context: ReadContext,
): Promise<ReadOutcome> {
  const { facts, findings } = await readPictureFacts(content, brand);
  if (!facts) return { findings };
  const isThere = context.exists(`${base}media/${key}`);
  const lost: Finding = {
    ...{ rule: 'image-exists', severity: 'warning', path: '' },
    message: `There is no picture media/${key}, of which this file speaks.`,
    fix: 'Give both the same name, or take this file away.',
  };
  const { focus } = facts;
  return { documents: [], findings: isThere ? [] : [lost], ...(focus && { facts: `${focus.x} ${focus.y}` }) };
}
