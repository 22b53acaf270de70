import type { CollectionSlug, PayloadRequest, Where } from 'payload';

/** A row of a hidden collection. */
export type Row<Fields> = Fields & { id: string };

/** Read the first row that fits, in the request's transaction; undefined where there is none. */
export async function findRow<Fields extends object>(
  req: PayloadRequest,
  collection: string,
  where: Where,
): Promise<Row<Fields> | undefined> {
  const found = await req.payload.db.findOne({ collection: collection as CollectionSlug, where, req });
  return (found as Row<Fields> | null) ?? undefined;
}

/** Read all rows that fit, in the request's transaction. */
export async function findRows<Fields extends object>(
  req: PayloadRequest,
  collection: string,
  where: Where,
  options: { sort?: string | string[]; limit?: number; select?: Record<string, true> } = {},
): Promise<Row<Fields>[]> {
  const { docs } = await req.payload.db.find({
    collection: collection as CollectionSlug,
    where,
    req,
    pagination: false,
    limit: options.limit ?? 0,
    ...(options.sort !== undefined && { sort: options.sort }),
    ...(options.select !== undefined && { select: options.select }),
  });
  return docs as unknown as Row<Fields>[];
}

/** Write a row past all hooks and rights, in the request's transaction: for what no person writes. */
export async function createRow<Fields extends object>(
  req: PayloadRequest,
  collection: string,
  data: Fields,
): Promise<Row<Fields>> {
  const row = await req.payload.db.create({
    collection: collection as CollectionSlug,
    data: data as Record<string, unknown>,
    req,
  });
  return row as unknown as Row<Fields>;
}

export async function updateRow<Fields extends object>(
  req: PayloadRequest,
  collection: string,
  id: string,
  data: Partial<Fields>,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: collection as CollectionSlug,
    id,
    data: data as Record<string, unknown>,
    req,
    returning: false,
  });
}

export async function deleteRow(req: PayloadRequest, collection: string, id: string): Promise<void> {
  await req.payload.db.deleteOne({ collection: collection as CollectionSlug, where: { id: { equals: id } }, req });
}
