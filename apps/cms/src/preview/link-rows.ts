import type { Row } from '../database/rows.ts';
import { environment } from '../environment.ts';
import type { PreviewedCollection } from './preview-fact.ts';
import { isSigned, sign } from './sign.ts';

/** A link that shows one language of a draft, always as it is now, to whoever has it. */
export interface LinkRow {
  brand: string;
  collection: string;
  document: string;
  locale: string;
  at: string;
  by: string;
  byName: string;
  /** ISO 8601 in UTC. */
  expiresAt: string;
  revokedAt: string | null;
}

/** What a link says and its signature holds to. */
export interface LinkClaim {
  id: string;
  collection: PreviewedCollection;
  document: string;
  locale: string;
  /** Seconds since 1970. */
  expires: number;
}

/** Write a link: the same each time, so that it can be shown again. */
export function linkAddress({ id, collection, document, locale, expiresAt }: Row<LinkRow>): string {
  const said = [id, collection, document, locale, Math.floor(Date.parse(expiresAt) / 1000)];
  const claim = Buffer.from(JSON.stringify(said)).toString('base64url');
  return `${environment.url}/share/${claim}.${sign('link', claim)}`;
}

/** Read a link; undefined where it was not made here. */
export function readLink(token: string): LinkClaim | undefined {
  const [claim = '', signature = '', ...more] = token.split('.');
  if (more.length > 0 || !isSigned('link', claim, signature)) return undefined;
  const [id, collection, document, locale, expires] = JSON.parse(Buffer.from(claim, 'base64url').toString());
  return { id, collection, document, locale, expires };
}
