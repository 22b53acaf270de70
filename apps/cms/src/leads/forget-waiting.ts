import type { CollectionSlug, PayloadRequest } from 'payload';

/** Delete what is still to be sent about a lead, in the request's transaction. */
export async function forgetWaiting(
  req: PayloadRequest,
  collection: 'mail-rows' | 'delivery-rows',
  lead: string,
): Promise<void> {
  await req.payload.db.deleteMany({
    collection: collection as CollectionSlug,
    where: { about: { equals: lead } },
    req,
  });
}
