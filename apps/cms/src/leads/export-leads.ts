import { type FormFieldKind, formFieldKinds } from '@pantograph/contract';
import type { PayloadRequest } from 'payload';
import { findRows } from '../database/rows.ts';
import { csvRow } from './csv.ts';
import { answersOf, type LeadRow } from './rows.ts';

const atOnce = 500;
const utmColumns = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'utm_content'] as const;
const columns = [
  'email',
  'state',
  'purpose',
  'page',
  'pageTitle',
  'locale',
  'campaignTitle',
  'consent',
  'consentHash',
  'consentAt',
  'confirmedAt',
  'unsubscribedAt',
] as const satisfies readonly (keyof LeadRow)[];

const answerColumns = (Object.keys(formFieldKinds) as FormFieldKind[]).filter((kind) => kind !== 'email');

/** Write every address of a brand that was not erased as CSV, piece by piece. It begins with a mark that tells Excel it is UTF-8. */
export async function* exportLeads(req: PayloadRequest, brand: string): AsyncGenerator<string> {
  yield `\uFEFF${csvRow([...columns, ...answerColumns, ...utmColumns, 'utm_others'])}`;
  let after: { at: string; id: string } | undefined;
  for (;;) {
    const rows = await findRows<LeadRow>(
      req,
      'leads',
      {
        and: [
          { brand: { equals: brand } },
          { state: { not_equals: 'erased' } },
          // Rows are told apart by when they were written and their id, so that none is missed while others come.
          ...(after
            ? [
                {
                  or: [
                    { consentAt: { greater_than: after.at } },
                    { and: [{ consentAt: { equals: after.at } }, { id: { greater_than: after.id } }] },
                  ],
                },
              ]
            : []),
        ],
      },
      { sort: ['consentAt', 'id'], limit: atOnce },
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(toRow).join('');
    after = { at: last.consentAt, id: last.id };
  }
}

function toRow(lead: LeadRow): string {
  const utm: Record<string, string> = lead.utm === null ? {} : JSON.parse(lead.utm);
  const answers = answersOf(lead);
  const others = Object.entries(utm).filter(([name]) => !(utmColumns as readonly string[]).includes(name));
  return csvRow([
    ...columns.map((name) => lead[name]),
    ...answerColumns.map((kind) => answers.find((answer) => answer.kind === kind)?.value),
    ...utmColumns.map((name) => utm[name]),
    others.map(([name, value]) => `${name}=${value}`).join(' '),
  ]);
}
