'use client';

import { Popup, PopupList, useLocale, useRouteTransition } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';

interface LanguageChoiceProps {
  /** Codes, and names in the languages themselves. */
  languages: readonly { code: string; label: string }[];
}

/** Says which language a page is in, and leads to it in another. */
export function LanguageChoice({ languages }: LanguageChoiceProps) {
  const router = useRouter();
  const { startRouteTransition } = useRouteTransition();
  const { code: current } = useLocale();
  const lead = (code: string) => {
    const search = new URLSearchParams(location.search);
    search.set('locale', code);
    startRouteTransition(() => router.push(`?${search}`));
  };
  return (
    <Popup
      className="pg-languages"
      horizontalAlign="right"
      size="large"
      showScrollbar
      button={
        <span className="pg-languages__label">
          Language: <strong>{languages.find(({ code }) => code === current)?.label}</strong>
          <span className="document-chevron" />
        </span>
      }
      render={({ close }) => (
        <PopupList.ButtonGroup>
          {languages.map(({ code, label }) => (
            <PopupList.Button
              key={code}
              active={code === current}
              disabled={code === current}
              onClick={() => {
                close();
                lead(code);
              }}
            >
              <span data-locale={code} lang={code}>
                {label} ({code})
              </span>
            </PopupList.Button>
          ))}
        </PopupList.ButtonGroup>
      )}
    />
  );
}
