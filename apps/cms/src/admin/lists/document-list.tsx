import type { ListViewClientProps, ListViewServerProps } from 'payload';
import { may } from '../../access/permissions.ts';
import type { Person } from '../../access/roles.ts';
import { type ListQuery, listDocuments } from '../../desk/list-documents.ts';
import { ownBrands } from '../../desk/own-brands.ts';
import { brands as allBrands } from '../../project/brands.ts';
import { states } from '../../workflow/state-machine.ts';
import { withQuery } from '../parts/address-of.ts';
import { BrandSwitch } from '../parts/brand-switch.tsx';
import { asked } from '../parts/search-params.ts';
import { stateNames } from '../parts/state-mark.tsx';
import { DocumentTable } from './document-table.tsx';
import { leadToLastPage } from './lead-to-last-page.ts';
import { ListEmpty } from './list-empty.tsx';
import { ListFilter } from './list-filter.tsx';
import { Pages } from './pages.tsx';

const onOnePage = 50;
const stateOptions = {
  '': 'Every state',
  ...Object.fromEntries(states.map((one) => [one, one === 'published' ? 'Live, nothing new' : stateNames[one]])),
  live: 'Anything live',
};
const orders = { newest: 'Changed last', oldest: 'Changed first', title: 'By title' } as const;

type ListProps = Pick<ListViewServerProps, 'collectionConfig' | 'payload' | 'searchParams' | 'user'> &
  Partial<Pick<ListViewClientProps, 'hasCreatePermission'>>;

/** The list of a collection whose documents are reviewed: what, where it stands in each language, who and when. */
export async function DocumentList(props: ListProps) {
  const { collectionConfig, payload, searchParams, user, hasCreatePermission } = props;
  const person = user as unknown as Person;
  const { slug, labels } = collectionConfig;
  const own = ownBrands(person);
  const brand = own.find((id) => id === asked(searchParams, 'brand'));
  const wantedState = asked(searchParams, 'state');
  const state = [...states, 'live' as const].find((one) => one === wantedState);
  const search = asked(searchParams, 'q');
  const wantedOrder = asked(searchParams, 'order') as keyof typeof orders;
  const order = Object.hasOwn(orders, wantedOrder ?? '') ? wantedOrder : 'newest';
  const page = Math.max(1, Math.trunc(Number(asked(searchParams, 'p'))) || 1);
  const query: ListQuery = {
    collection: slug,
    brands: brand === undefined ? own : [brand],
    state,
    search,
    sort: order,
    page,
    limit: onOnePage,
  };
  const { documents, total } = await listDocuments({ payload } as never, query);
  const path = `/admin/collections/${slug}`;
  const current = { brand, state, q: search, order: order === 'newest' ? undefined : order };
  const count = Math.ceil(total / onOnePage);
  const pageAddress = (p: number) => withQuery(path, { ...current, p });
  leadToLastPage(page, count, pageAddress);
  const isFiltered = state !== undefined || search !== undefined || brand !== undefined;
  const plural = String(labels.plural);
  const singular = String(labels.singular).toLowerCase();
  const isFull = slug === 'settings' && total >= allBrands.size;
  const create = slug === 'pages' ? withQuery('/admin/templates', { brand }) : withQuery(`${path}/create`, { brand });
  const mayCreate = hasCreatePermission && !isFull;
  return (
    <main className="pg-view pg-list">
      <header className="pg-head">
        <div>
          <h1>{plural}</h1>
          <p className="pg-head__sub">
            {total === 1 ? `1 ${singular}` : `${total.toLocaleString('en')} ${plural.toLowerCase()}`}
          </p>
        </div>
        <div className="pg-head__actions">
          <BrandSwitch
            brands={own}
            current={brand}
            href={(one) => withQuery(path, { ...current, brand: one })}
            hasAll
          />
          {mayCreate && (
            <a className="pg-button" href={create}>
              New {singular}
            </a>
          )}
        </div>
      </header>
      <ListFilter
        label={plural}
        path={path}
        words={{ name: 'q', label: 'Search titles and texts', value: search }}
        choices={[
          { name: 'state', label: 'State', options: stateOptions, value: state },
          { name: 'order', label: 'Order', options: orders, value: order },
        ]}
        brand={brand}
        isFiltered={isFiltered}
      />
      {documents.length === 0 ? (
        <ListEmpty
          plural={plural.toLowerCase()}
          isFiltered={isFiltered}
          all={path}
          {...(mayCreate && may(person.role, 'write') && { create: { label: `New ${singular}`, href: create } })}
        />
      ) : (
        <>
          <DocumentTable collection={slug} documents={documents} label={plural} hasBrands={own.length > 1} />
          <Pages page={page} count={count} href={pageAddress} />
        </>
      )}
    </main>
  );
}
