import type { PayloadRequest } from 'payload';
import { may } from '../access/permissions.ts';
import type { Person } from '../access/roles.ts';
import { refuse } from '../errors.ts';
import { requireDocument } from '../forms/require-document.ts';
import type { WholeDocument } from '../forms/whole-document.ts';

/** Get the campaign of an address, for whoever may change it and make its drafts; of others nobody is told that they are there. */
export async function requireCampaign(req: PayloadRequest): Promise<{ person: Person; campaign: WholeDocument }> {
  const { person, document } = await requireDocument(req, { collection: 'campaigns', id: String(req.routeParams?.id) });
  if (!may(person.role, 'write')) throw refuse('Writers and brand managers make campaigns.', 'id', 403);
  return { person, campaign: document };
}
