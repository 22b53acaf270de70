import { SetDocumentStepNav } from '@payloadcms/ui';
import { notFound } from 'next/navigation.js';
import type { CollectionSlug, DocumentViewServerProps } from 'payload';
import { brandOf } from '../../project/brands.ts';
import { Pages } from '../lists/pages.tsx';
import { withQuery } from '../parts/address-of.ts';
import { momentIn, zoneName } from '../parts/moments.ts';
import { languageName } from '../parts/names.ts';
import { asked } from '../parts/search-params.ts';
import { StateMark } from '../parts/state-mark.tsx';
import { type Happening, readHappenings } from './read-happenings.ts';

const onOnePage = 25;

interface Version {
  id: string;
  updatedAt: string;
  version: { brand?: string; title?: string; name?: string; rev?: number; savedBy?: string | null };
}

/** The versions of a document, the newest first: when each was saved, by whom, and what was decided about it. */
export async function VersionList({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult;
  if (!collectionConfig || docID === undefined) return notFound();
  const { slug, labels, admin } = collectionConfig;
  const page = Math.max(1, Math.trunc(Number(asked(searchParams, 'page') ?? 1)) || 1);
  const { docs, totalPages, totalDocs } = await req.payload.findVersions({
    ...{ collection: slug as CollectionSlug, depth: 0, page, limit: onOnePage, sort: '-updatedAt' },
    where: { parent: { equals: docID } },
    ...{ req, user: req.user, overrideAccess: false },
  });
  const versions = docs as unknown as Version[];
  const timeZone = zoneOf(versions[0]?.version.brand);
  const happenings = await readHappenings(
    req,
    slug,
    String(docID),
    versions.map(({ version }) => version.rev ?? 0),
  );
  const path = `/admin/collections/${slug}/${docID}/versions`;
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={slug}
        id={docID}
        pluralLabel={String(labels.plural)}
        useAsTitle={admin.useAsTitle}
        view="Versions"
      />
      <main className="pg-view pg-versions">
        <header className="pg-head">
          <div>
            <h2>Versions</h2>
            <p className="pg-head__sub">
              {totalDocs === 1 ? '1 version' : `${totalDocs} versions`}. Times are in {zoneName(timeZone)}.
            </p>
          </div>
        </header>
        <div className="pg-table-frame">
          <table className="pg-table">
            <caption className="pg-unseen">Versions</caption>
            <thead>
              <tr>
                <th scope="col">Saved</th>
                <th scope="col">What was decided about it</th>
                <th scope="col">Saved by</th>
              </tr>
            </thead>
            <tbody>
              {versions.map(({ id, updatedAt, version }, index) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={`${path}/${id}`}>
                      <time dateTime={updatedAt}>{momentIn(updatedAt, timeZone)}</time>
                    </a>
                    {page === 1 && index === 0 && <span className="pg-muted"> as it is now</span>}
                  </th>
                  <td>
                    <Happened happenings={happenings.get(version.rev ?? 0) ?? []} />
                  </td>
                  <td dir="auto">{version.savedBy || <span className="pg-muted">Import</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Pages page={page} count={totalPages} href={(number) => withQuery(path, { page: number })} />
      </main>
    </>
  );
}

function Happened({ happenings }: { happenings: readonly Happening[] }) {
  return (
    <ul className="pg-versions__states">
      {happenings.map(({ locale, state }) => (
        <li key={locale + state}>
          <StateMark state={state} /> {languageName(locale)}
        </li>
      ))}
    </ul>
  );
}

function zoneOf(brand: string | undefined): string {
  return brand === undefined ? 'UTC' : brandOf(brand).timeZone;
}
