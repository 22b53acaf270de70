import { createItemReader, externalReference } from '@pantograph/content';
import type { CollectionBeforeOperationHook } from 'payload';
import { findRow } from '../database/rows.ts';
import { refuse } from '../errors.ts';
import { sourceBrands } from '../project/brands.ts';

const read = createItemReader(sourceBrands);
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
  const { id } = args as { id?: string };
  const was =
    id === undefined ? undefined : await findRow<{ key: string; brand: string }>(req, 'media', { id: { equals: id } });
  if (was && endingOf(was.key) !== endingOf(file.name)) {
    throw refuse(`“${was.key}” is replaced by a file of the same kind. Upload the other one anew.`, 'file');
  }
  const brand = was?.brand ?? String((args as { data?: { brand?: unknown } }).data?.brand ?? sourceBrands[0]?.id);
  const { findings } = await read(`${brand}/media/${file.name}`, file.data, { facts: () => undefined });
  const finding = findings.find(({ severity }) => severity === 'error');
  if (finding) throw refuse(`“${file.name}”: ${finding.message} ${finding.fix ?? ''}`.trim(), 'file');
  const isDrawing = /\.svg$/i.test(file.name);
  if (isDrawing && externalReference(file.data.toString('utf8')) !== undefined) {
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
