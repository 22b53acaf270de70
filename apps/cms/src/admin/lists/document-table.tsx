import type { ListedDocument } from '../../desk/list-documents.ts';
import { brands } from '../../project/brands.ts';
import { editAddress } from '../parts/address-of.ts';
import { ago, momentIn } from '../parts/moments.ts';
import { brandName, languageName } from '../parts/names.ts';
import { StateMark } from '../parts/state-mark.tsx';

interface DocumentTableProps {
  collection: string;
  documents: readonly ListedDocument[];
  label: string;
  /** Whether the documents may be of several brands. */
  hasBrands: boolean;
}

/** Documents as rows. The state is that of the brand's default language; the others stand beside it. */
export function DocumentTable({ collection, documents, label, hasBrands }: DocumentTableProps) {
  return (
    <div className="pg-table-frame">
      <table className="pg-table">
        <caption className="pg-unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">State</th>
            <th scope="col">Languages</th>
            {hasBrands && <th scope="col">Brand</th>}
            <th scope="col">Changed by</th>
            <th scope="col">Changed</th>
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <Row key={document.id} collection={collection} document={document} hasBrands={hasBrands} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  collection,
  document,
  hasBrands,
}: {
  collection: string;
  document: ListedDocument;
  hasBrands: boolean;
}) {
  const { id, title, brand, languages, byName, at } = document;
  const { defaultLocale = 'en', timeZone = 'UTC' } = brands.get(brand) ?? {};
  const main = languages.find(({ locale }) => locale === defaultLocale) ?? languages[0];
  return (
    <tr>
      <th scope="row">
        <a href={editAddress(collection, id)}>{title}</a>
      </th>
      <td>
        {main ? (
          <StateMark state={main.state} isLive={main.isLive} />
        ) : (
          <span className="pg-muted">Without a title</span>
        )}
        {main?.state === 'scheduled' && main.publishAt && (
          <p className="pg-muted">{momentIn(main.publishAt, timeZone)}</p>
        )}
      </td>
      <td>
        <ul className="pg-languages">
          {languages.map(({ locale, state, isLive, open }) => (
            <li key={locale}>
              <a href={editAddress(collection, id, locale)} title={languageName(locale)}>
                <span aria-hidden="true">{locale.toUpperCase()}</span>
                <span className="pg-unseen">{languageName(locale)}: </span>
                <StateMark state={state} isLive={isLive} isShort />
                {open > 0 && (
                  <span className="pg-count" title={`${open} texts missing or out of date`}>
                    {open}
                    <span className="pg-unseen"> texts missing or out of date</span>
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </td>
      {hasBrands && <td>{brandName(brand)}</td>}
      <td>{byName || <span className="pg-muted">Import</span>}</td>
      <td>
        <time dateTime={at} title={momentIn(at, timeZone)}>
          {ago(at)}
        </time>
      </td>
    </tr>
  );
}
