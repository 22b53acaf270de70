'use client';

import { Popup, PopupList, useLocale, useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';

interface LanguageChoiceProps {
  /** Codes, and names in the languages themselves. */
  languages: readonly { code: string; label: string }[];
  /** Those in which the page compares two versions; undefined where it shows one language alone. */
  compared?: readonly string[];
}

/** Stands for all languages of the brand. */
const all = '*';

/** Says which language a page is in, and leads to it in another. */
export function LanguageChoice({ languages, compared }: LanguageChoiceProps) {
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();
  const { code: locale } = useLocale();
  const current = compared ? (compared.length === 1 ? compared[0] : all) : locale;
  const offered = compared ? [{ code: all, label: 'All' }, ...languages] : languages;
  const lead = (code: string) => {
    const search = new URLSearchParams(location.search);
    if (code !== all) search.set('locale', code);
    if (compared) {
      search.set('localeCodes', JSON.stringify(code === all ? languages.map((language) => language.code) : [code]));
    }
    startRouteTransition(() => router.push(`?${search}`));
  };
  return (
    <Popup
      className="pg-language-choice"
      horizontalAlign="right"
      size="large"
      showScrollbar
      button={
        <span className="pg-language-choice__label">
          Language: <strong>{offered.find(({ code }) => code === current)?.label}</strong>
          <span className="document-chevron" />
        </span>
      }
      render={({ close }) => (
        <PopupList.ButtonGroup>
          {offered.map(({ code, label }) => (
            <PopupList.Button
              key={code}
              active={code === current}
              disabled={code === current}
              onClick={() => {
                close();
                lead(code);
              }}
            >
              {code === all ? (
                <span>{label}</span>
              ) : (
                <span data-locale={code} lang={code}>
                  {label} ({code})
                </span>
              )}
            </PopupList.Button>
          ))}
        </PopupList.ButtonGroup>
      )}
    />
  );
}
