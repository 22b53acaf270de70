import type { PayloadRequest } from 'payload';
import { findRow } from '../database/rows.ts';
import { findLivePage } from './live-form.ts';
import type { LeadRow } from './rows.ts';

/** A file that is given away. */
export interface GivenFile {
  /** Its name among the brand's media, and that of the file on the disk. */
  key: string;
  filename: string;
  mimeType: string;
}

/**
 * Find what a lead magnet gives away: the PDF of the brand's media that is called like the page (`KEY.LOCALE.pdf`, or `KEY.pdf` for every
 * language), which nobody has without an address; else the first PDF that the live page links to.
 */
export async function fileOfPage(
  req: PayloadRequest,
  { brand, locale, page, purpose }: Pick<LeadRow, 'brand' | 'locale' | 'page' | 'purpose'>,
): Promise<GivenFile | undefined> {
  if (purpose !== 'lead-magnet') return undefined;
  const live = await findLivePage(req, { brand, locale, page });
  const linked = /\bmedia\/([^\s"'()<>[\]#?\\]+\.pdf)\b/i.exec(JSON.stringify(live?.form ?? {}))?.[1];
  for (const key of [`${page}.${locale}.pdf`, `${page}.pdf`, ...(linked === undefined ? [] : [linked])]) {
    const file = await findRow<GivenFile>(req, 'media', {
      and: [{ brand: { equals: brand } }, { key: { equals: key } }, { mimeType: { equals: 'application/pdf' } }],
    });
    if (file) return file;
  }
  return undefined;
}
