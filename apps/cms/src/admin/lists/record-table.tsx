import type { ReactNode } from 'react';
import { type Role, roles } from '../../access/roles.ts';
import { leadStates, type Purpose, purposes } from '../../leads/rows.ts';
import { editAddress } from '../parts/address-of.ts';
import { ago } from '../parts/moments.ts';
import { brandName } from '../parts/names.ts';
import { dayOnly } from './day-only.ts';

type Values = Readonly<Record<string, unknown>>;

/** A column: what it is called, and what it shows of a record. */
interface Column {
  label: string;
  cell: (record: Values) => ReactNode;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const missing = (words: string) => <span className="pg-muted">{words}</span>;

const brand: Column = { label: 'Brand', cell: (record) => brandName(String(record.brand)) };
const changed: Column = { label: 'Changed', cell: ({ updatedAt }) => ago(String(updatedAt)) };

/** What stands in the first column, which leads to the record, and in the others. */
const tables: Readonly<Record<string, { first: Column; others: Column[] }>> = {
  media: {
    first: {
      label: 'Picture',
      cell: ({ key, filename, thumbnailURL, url, mimeType }) => (
        <span className="pg-file">
          <span className="pg-file__picture">
            {String(mimeType).startsWith('image/') && <FilePicture src={text(thumbnailURL) ?? String(url)} />}
          </span>
          {text(key) ?? String(filename)}
        </span>
      ),
    },
    others: [
      {
        label: 'Alternative text',
        cell: ({ alt, mimeType }) => text(alt) ?? (String(mimeType).startsWith('image/') ? missing('None yet') : ''),
      },
      brand,
      changed,
    ],
  },
  tags: { first: { label: 'Tag', cell: ({ label, key }) => text(label) ?? String(key) }, others: [brand, changed] },
  campaigns: {
    first: { label: 'Title', cell: ({ title }) => text(title) ?? missing('Without a title') },
    others: [
      { label: 'Starts', cell: ({ starts }) => dayOnly(text(starts)) },
      { label: 'Ends', cell: ({ ends }) => dayOnly(text(ends)) },
      brand,
    ],
  },
  redirects: {
    first: { label: 'Old address', cell: ({ from }) => String(from) },
    others: [{ label: 'Leads to', cell: ({ to, gone }) => (gone ? 'Gone for good' : text(to)) }, brand, changed],
  },
  leads: {
    first: { label: 'Email', cell: ({ email }) => text(email) ?? missing('Erased') },
    others: [
      { label: 'State', cell: ({ state }) => leadStates[state as keyof typeof leadStates] },
      { label: 'Left for', cell: ({ purpose }) => purposes[purpose as Purpose] },
      { label: 'Page', cell: ({ pageTitle }) => text(pageTitle) },
      { label: 'Campaign', cell: ({ campaignTitle }) => text(campaignTitle) },
      brand,
      { label: 'Agreed', cell: ({ consentAt }) => ago(String(consentAt)) },
    ],
  },
  webhooks: {
    first: { label: 'Name', cell: ({ name, url }) => text(name) ?? String(url) },
    others: [
      { label: 'Address', cell: ({ url }) => <code>{String(url ?? '')}</code> },
      {
        label: 'Told when',
        cell: ({ events }) =>
          Array.isArray(events) ? (events.length === 1 ? '1 event' : `${events.length} events`) : '',
      },
      { label: 'State', cell: ({ active }) => (active ? 'On' : missing('Off')) },
      brand,
    ],
  },
  users: {
    first: { label: 'Name', cell: ({ name, email }) => text(name) ?? String(email) },
    others: [
      { label: 'Email', cell: ({ email }) => String(email) },
      { label: 'Role', cell: ({ role }) => roles[role as Role] ?? missing('None yet') },
      {
        label: 'Brands',
        cell: ({ brands }) => (Array.isArray(brands) ? brands.map(String).map(brandName).join(', ') : ''),
      },
    ],
  },
};

const plain = { first: { label: 'Name', cell: ({ id }: Values) => String(id) }, others: [changed] };

interface RecordTableProps {
  collection: string;
  label: string;
  records: readonly Values[];
}

/** Records of a collection that is not reviewed, as rows. */
export function RecordTable({ collection, label, records }: RecordTableProps) {
  const { first, others } = tables[collection] ?? plain;
  return (
    <div className="pg-table-frame">
      <table className="pg-table">
        <caption className="pg-unseen">{label}</caption>
        <thead>
          <tr>
            {[first, ...others].map((column) => (
              <th key={column.label} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={String(record.id)}>
              <th scope="row">
                <a href={editAddress(collection, String(record.id))}>{first.cell(record)}</a>
              </th>
              {others.map((column) => (
                <td key={column.label}>{column.cell(record)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The name beside it says what it is. */
function FilePicture({ src }: { src: string }) {
  // biome-ignore lint/performance/noImgElement: it is a thumbnail as it is
  return <img src={src} alt="" loading="lazy" width="56" height="42" />;
}
