import { slugProblem } from '@pantograph/content';
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload';
import { findRow } from '../database/rows.ts';
import { nameFrom } from './keys.ts';

/**
 * Keep the files of brands apart: Payload has one folder for all, and two brands may both have a logo.svg. What a picture
 * is called in references is its key, the name it came with.
 */
export const nameStoredFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req;
  if (!file || (operation !== 'create' && operation !== 'update')) return args;
  const { id, data } = args as { id?: string; data?: { brand?: unknown } };
  // A picture stays with its brand, whatever is said of it when its file is replaced.
  const was = id === undefined ? undefined : await findRow<{ brand: string }>(req, 'media', { id: { equals: id } });
  const brand = was?.brand ?? data?.brand;
  req.context.uploaded = file.name;
  if (typeof brand === 'string') file.name = `${brand}--${file.name}`;
  return args;
};

/** Give a new picture its key: the name of its file, as an address may have it. */
export const nameMedia: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const uploaded = req.context.uploaded;
  if (operation !== 'create' || data.key || typeof uploaded !== 'string') return data;
  const [, stem = uploaded, ending = ''] = /^(.*?)(\.[a-z0-9]+)?$/i.exec(uploaded) ?? [];
  const name = slugProblem(uploaded) === undefined ? stem : nameFrom(stem);
  for (let number = 1; ; number++) {
    const key = `${name}${number === 1 ? '' : `-${number}`}${ending.toLowerCase()}`;
    const taken = await findRow(req, 'media', { and: [{ brand: { equals: data.brand } }, { key: { equals: key } }] });
    if (!taken) return { ...data, key };
  }
};
