import type { ReactNode } from 'react';
import { editAddress } from '../parts/address-of.ts';
import { brandName, kindName, languageName } from '../parts/names.ts';

interface EntryProps {
  collection: string;
  document: string;
  locale?: string;
  brand: string;
  title: string;
  note: string;
  /** What stands beside it. */
  children?: ReactNode;
}

/** A document in a list of the desk: its title leads to it. */
export function Entry({ collection, document, locale, brand, title, note, children }: EntryProps) {
  const facts = [kindName(collection), brandName(brand), locale && languageName(locale)].filter(Boolean);
  return (
    <li className="pg-entry">
      <div className="pg-entry__main">
        <a className="pg-entry__title" href={editAddress(collection, document, locale)}>
          {title}
        </a>
        <p className="pg-entry__note">{note}</p>
        <p className="pg-entry__facts">{facts.join(' · ')}</p>
      </div>
      {children}
    </li>
  );
}
