import type { ListViewClientProps, ListViewServerProps } from 'payload';
import { withQuery } from '../parts/address-of.ts';
import { asked } from '../parts/search-params.ts';
import { leadToLastPage } from './lead-to-last-page.ts';
import { ListEmpty } from './list-empty.tsx';
import { ListFilter } from './list-filter.tsx';
import { OutsideDrawer } from './outside-drawer.tsx';
import { Pages } from './pages.tsx';
import { RecordTable } from './record-table.tsx';

/** The list of what is not reviewed, as a page of its own; a drawer in which something is chosen has Payload's. */
export function PlainList(props: ListViewServerProps & ListViewClientProps) {
  const { collectionConfig, data, searchParams, hasCreatePermission, newDocumentURL } = props;
  const { slug, labels } = collectionConfig;
  const path = `/admin/collections/${slug}`;
  const plural = String(labels.plural);
  const singular = String(labels.singular).toLowerCase();
  const search = asked(searchParams, 'search');
  const { docs, page = 1, totalPages, totalDocs } = data;
  const pageAddress = (number: number) => withQuery(path, { search, page: number });
  leadToLastPage(page, totalDocs === 0 ? 0 : totalPages, pageAddress);
  const { collectionSlug, columnState, listPreferences, renderedFilters, resolvedFilterOptions, Table, viewType } =
    props;
  const inDrawer = {
    ...{ collectionSlug, columnState, hasCreatePermission, newDocumentURL, Table, viewType },
    ...{ listPreferences, renderedFilters, resolvedFilterOptions },
    ...{ enableRowSelections: props.enableRowSelections, disableBulkDelete: true, disableBulkEdit: true },
    hasDeletePermission: props.hasDeletePermission,
  } as ListViewClientProps;
  return (
    <OutsideDrawer inDrawer={inDrawer}>
      <main className="pg-view pg-list">
        <header className="pg-head">
          <div>
            <h1>{plural}</h1>
            <p className="pg-head__sub">
              {totalDocs.toLocaleString('en')} {totalDocs === 1 ? singular : plural.toLowerCase()}
            </p>
          </div>
          {hasCreatePermission && (
            <a className="pg-button" href={newDocumentURL}>
              New {singular}
            </a>
          )}
        </header>
        <ListFilter
          label={plural}
          path={path}
          words={{ name: 'search', label: `Search ${plural.toLowerCase()}`, value: search }}
          isFiltered={search !== undefined}
        />
        {docs.length === 0 ? (
          <ListEmpty
            plural={plural.toLowerCase()}
            isFiltered={search !== undefined}
            all={path}
            {...(hasCreatePermission && { create: { label: `New ${singular}`, href: newDocumentURL } })}
          />
        ) : (
          <>
            <RecordTable collection={slug} label={plural} records={docs} />
            <Pages page={page} count={totalPages} href={pageAddress} />
          </>
        )}
      </main>
    </OutsideDrawer>
  );
}
