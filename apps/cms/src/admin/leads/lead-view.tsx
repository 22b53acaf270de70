import { SetStepNav } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';
import type { ReactNode } from 'react';
import { answersOf, type LeadRow, leadStates, purposes } from '../../leads/rows.ts';
import { brandOf } from '../../project/brands.ts';
import { editAddress } from '../parts/address-of.ts';
import { momentIn, zoneName } from '../parts/moments.ts';
import { brandName, languageName } from '../parts/names.ts';
import { EraseLead } from './erase-lead.tsx';

const list = '/admin/collections/leads';

/** What is known of an address that somebody left. Nothing of it is edited: it is what they did and were promised. */
export function LeadView({ doc }: DocumentViewServerProps) {
  const lead = doc as unknown as LeadRow;
  const { timeZone } = brandOf(lead.brand);
  const moment = (at: string | null) => at && momentIn(at, timeZone);
  const name = lead.email ?? 'An erased lead';
  return (
    <main className="pg-view pg-lead">
      <SetStepNav nav={[{ label: 'Leads', url: list }, { label: name }]} />
      <header className="pg-head">
        <div>
          <h1>{name}</h1>
          <p className="pg-head__sub">
            {leadStates[lead.state]} · {brandName(lead.brand)}
          </p>
        </div>
        {lead.email !== null && (
          <div className="pg-head__actions">
            <EraseLead brands={[{ id: lead.brand, name: brandName(lead.brand) }]} email={lead.email} />
          </div>
        )}
      </header>
      <dl className="pg-facts">
        <Fact name="Left for">{purposes[lead.purpose]}</Fact>
        {answersOf(lead).map(({ kind, label, value }) => (
          <Fact key={kind} name={label}>
            <span className="pg-lead__answer">{value}</span>
          </Fact>
        ))}
        <Fact name="On the page">
          {lead.document && (
            <a href={editAddress('pages', lead.document, lead.locale)}>{lead.pageTitle ?? lead.page}</a>
          )}
        </Fact>
        <Fact name="Language">{lead.locale && languageName(lead.locale)}</Fact>
        <Fact name="Campaign">
          {lead.campaign && (
            <a href={editAddress('campaigns', lead.campaign)}>{lead.campaignTitle ?? 'Without a title'}</a>
          )}
        </Fact>
        <Fact name="Agreed on">{moment(lead.consentAt)}</Fact>
        <Fact name="Can be confirmed until">{lead.state === 'unconfirmed' && moment(lead.confirmUntil)}</Fact>
        <Fact name="Confirmed on">{moment(lead.confirmedAt)}</Fact>
        <Fact name="Unsubscribed on">{moment(lead.unsubscribedAt)}</Fact>
        <Fact name="Erased on">{moment(lead.erasedAt)}</Fact>
        {Object.entries(utmOf(lead)).map(([key, value]) => (
          <Fact key={key} name={key}>
            {value}
          </Fact>
        ))}
        <Fact name="What was agreed to">{lead.consent && <q>{lead.consent}</q>}</Fact>
      </dl>
      <p className="pg-muted">Times are those of {zoneName(timeZone)}.</p>
    </main>
  );
}

/** A fact and its name; nothing where it is not known. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function utmOf({ utm }: LeadRow): Record<string, string> {
  return utm ? JSON.parse(utm) : {};
}
