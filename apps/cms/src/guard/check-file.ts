import { createItemReader } from '@pantograph/content';
import type { CollectionBeforeOperationHook } from 'payload';
import { findRow } from '../database/rows.ts';
import { refuse } from '../errors.ts';
import { sourceBrands } from '../project/brands.ts';

const read = createItemReader(sourceBrands);
/** What would take something from another place: addresses that are neither a fragment nor a picture inside the file. */
const takesFromElsewhere =
  /(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|webp);)[^"'\s>]|url\(\s*["']?(?!#)|image-set\(|@import|<!ENTITY/i;
/** A way of writing any of that so that it is not found. */
const hidden = /<style[^>]*>[^<]*\\|style\s*=\s*(?:"[^"]*\\|'[^']*\\)/i;

/**
 * Refuse a file that the publisher would refuse: one of no known kind, one whose content is not what its name says, a
 * drawing that runs or fetches something.
 */
export const checkFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req;
  if (!file && operation === 'create' && req.context.system !== true) {
    throw refuse('Choose the file: it is not fetched from an address.', 'file');
  }
  if (!file || (operation !== 'create' && operation !== 'update')) return args;
  const brand = String((args as { data?: { brand?: unknown } }).data?.brand ?? sourceBrands[0]?.id);
  const { id } = args as { id?: string };
  const was = id === undefined ? undefined : await findRow<{ key: string }>(req, 'media', { id: { equals: id } });
  if (was && endingOf(was.key) !== endingOf(file.name)) {
    throw refuse(`“${was.key}” is replaced by a file of the same kind. Upload the other one anew.`, 'file');
  }
  const { findings } = await read(`${brand}/media/${file.name}`, file.data, { facts: () => undefined });
  const finding = findings.find(({ severity }) => severity === 'error');
  if (finding) throw refuse(`“${file.name}”: ${finding.message} ${finding.fix ?? ''}`.trim(), 'file');
  const drawing = /\.svg$/i.test(file.name) ? file.data.toString('utf8') : '';
  if (takesFromElsewhere.test(drawing) || hidden.test(drawing)) {
    throw refuse(`“${file.name}” takes something from another address. Embed it, then upload it again.`, 'file');
  }
  return args;
};

function endingOf(name: string): string {
  return name
    .slice(name.lastIndexOf('.') + 1)
    .toLowerCase()
    .replace('jpeg', 'jpg');
}
