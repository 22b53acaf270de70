import type { ListViewServerProps, Where } from 'payload';
import type { Person } from '../../access/roles.ts';
import { ownBrands } from '../../desk/own-brands.ts';
import { leadStates, purposes } from '../../leads/rows.ts';
import { leadToLastPage } from '../lists/lead-to-last-page.ts';
import { ListEmpty } from '../lists/list-empty.tsx';
import { ListFilter } from '../lists/list-filter.tsx';
import { Pages } from '../lists/pages.tsx';
import { RecordTable } from '../lists/record-table.tsx';
import { withQuery } from '../parts/address-of.ts';
import { BrandSwitch } from '../parts/brand-switch.tsx';
import { Empty } from '../parts/empty.tsx';
import { brandName } from '../parts/names.ts';
import { asked } from '../parts/search-params.ts';
import { EraseLead } from './erase-lead.tsx';

const path = '/admin/collections/leads';
const onOnePage = 50;

/** Who left an address, where and for what; as CSV, and to be erased. */
export async function LeadList({ payload, searchParams, user }: ListViewServerProps) {
  const own = ownBrands(user as unknown as Person);
  const brand = own.find((id) => id === asked(searchParams, 'brand'));
  const state = chosen(leadStates, asked(searchParams, 'state'));
  const purpose = chosen(purposes, asked(searchParams, 'for'));
  const search = asked(searchParams, 'q');
  const page = Math.max(1, Math.trunc(Number(asked(searchParams, 'p'))) || 1);
  const wanted: Where[] = [{ brand: { in: brand === undefined ? own : [brand] } }];
  if (state) wanted.push({ state: { equals: state } });
  if (purpose) wanted.push({ purpose: { equals: purpose } });
  if (search) {
    const fields = ['email', 'pageTitle', 'campaignTitle'];
    wanted.push({ or: fields.map((field) => ({ [field]: { like: search } })) });
  }
  const { docs, totalDocs, totalPages } = await payload.find({
    ...{ collection: 'leads', where: { and: wanted }, sort: '-consentAt', page, limit: onOnePage, depth: 0 },
    ...{ overrideAccess: false, user },
  });
  const current = { brand, state, for: purpose, q: search };
  const pageAddress = (p: number) => withQuery(path, { ...current, p });
  leadToLastPage(page, totalDocs === 0 ? 0 : totalPages, pageAddress);
  const isFiltered = Object.values(current).some((value) => value !== undefined);
  return (
    <main className="pg-view pg-list">
      <header className="pg-head">
        <div>
          <h1>Leads</h1>
          <p className="pg-head__sub">{totalDocs === 1 ? '1 lead' : `${totalDocs.toLocaleString('en')} leads`}</p>
        </div>
        <div className="pg-head__actions">
          <BrandSwitch
            brands={own}
            current={brand}
            href={(one) => withQuery(path, { ...current, brand: one })}
            hasAll
          />
          {(brand === undefined ? own : [brand]).map((one) => (
            <a
              key={one}
              className="pg-button pg-button--quiet"
              href={withQuery('/api/leads/export', { brand: one })}
              download
            >
              {own.length > 1 ? `${brandName(one)} as CSV` : 'All as CSV'}
            </a>
          ))}
          <EraseLead brands={own.map((id) => ({ id, name: brandName(id) }))} />
        </div>
      </header>
      <ListFilter
        label="Leads"
        path={path}
        words={{ name: 'q', label: 'Search emails, pages and campaigns', value: search }}
        choices={[
          { name: 'state', label: 'State', options: { '': 'Every state', ...leadStates }, value: state },
          { name: 'for', label: 'Left for', options: { '': 'Left for anything', ...purposes }, value: purpose },
        ]}
        brand={brand}
        isFiltered={isFiltered}
      />
      {docs.length > 0 ? (
        <>
          <RecordTable collection="leads" label="Leads" records={docs as unknown as Record<string, unknown>[]} />
          <Pages page={page} count={totalPages} href={pageAddress} />
        </>
      ) : isFiltered ? (
        <ListEmpty plural="leads" isFiltered all={path} />
      ) : (
        <Empty>Nobody has left an address yet. People do in the form of a live page.</Empty>
      )}
    </main>
  );
}

function chosen(values: Readonly<Record<string, string>>, value: string | undefined): string | undefined {
  return value !== undefined && Object.hasOwn(values, value) ? value : undefined;
}
