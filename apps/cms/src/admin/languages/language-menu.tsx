import { redirect } from 'next/navigation';
import type { PayloadRequest, ServerProps } from 'payload';
import { locales } from '../../project/locales.ts';
import { LanguageChoice } from './language-choice.tsx';
import { languagesOffered } from './languages-offered.ts';

/** Where Payload compares two versions, in one language or in several. */
const comparison = /\/versions\/[0-9a-f-]{36}$/;

/**
 * The menu of languages at the top. Payload's own offers those of all brands; what it lets one filter is kept for all requests
 * together, and one page would get the languages of another.
 */
export async function LanguageMenu({ req }: ServerProps & { req: PayloadRequest }) {
  const codes = await languagesOffered(req);
  const [first] = codes;
  if (first === undefined) return null;
  // The language that somebody wrote last may be none of this brand's.
  if (!codes.includes(String(req.locale))) {
    const search = new URLSearchParams(req.searchParams);
    search.set('locale', first);
    redirect(`${req.pathname}?${search}`);
  }
  const isComparison = comparison.test(req.pathname ?? '');
  const compared = isComparison ? comparedIn(req.searchParams, codes) : [];
  if (isComparison && compared.length === 0) {
    const search = new URLSearchParams(req.searchParams);
    search.set('localeCodes', JSON.stringify(codes));
    redirect(`${req.pathname}?${search}`);
  }
  const languages = codes.flatMap((code) => {
    const label = locales.find((locale) => locale.code === code)?.label;
    return typeof label === 'string' ? [{ code, label }] : [];
  });
  return <LanguageChoice languages={languages} {...(isComparison && { compared })} />;
}

/** Get the languages in which a page compares two versions; none where it names others than those of its brand. */
function comparedIn(asked: URLSearchParams | undefined, codes: readonly string[]): string[] {
  try {
    const named: unknown = JSON.parse(asked?.get('localeCodes') ?? '');
    return Array.isArray(named) && named.every((code) => codes.includes(code)) ? named : [];
  } catch {
    return [];
  }
}
