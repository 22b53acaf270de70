import type { PayloadRequest } from 'payload';
import { addAudit } from '../workflow/audit.ts';

/** Keep that somebody took addresses out, or erased one. */
export function auditLeads(
  req: PayloadRequest,
  brand: string,
  action: 'export' | 'erase',
  reason: string | null,
): Promise<void> {
  return addAudit(req, {
    ...{ collection: 'leads', document: '', locale: '', brand, title: 'Leads', action },
    ...{ from: '', to: '', reason, rev: 0, hash: null },
  });
}
