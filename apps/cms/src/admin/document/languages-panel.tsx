'use client';

import { usePathname } from 'next/navigation';
import type { LanguageAnswer } from '../../translations/endpoint.ts';
import { useDocumentState } from './document-state.ts';
import { Panel } from './panel.tsx';
import { useJump } from './use-jump.ts';
import { useSubject } from './use-subject.ts';

const most = 8;

/** Tells for each language of the brand what is missing or out of date, and leads there. */
export function LanguagesPanel() {
  const { key, document: id, locale } = useSubject();
  const { languages } = useDocumentState(key);
  if (!id || !languages || languages.languages.length < 2) return null;
  return (
    <Panel title="Languages">
      <ul className="document-languages">
        {languages.languages.map((language) => (
          <Language key={language.code} language={language} isOpen={language.code === locale} />
        ))}
      </ul>
    </Panel>
  );
}

function Language({ language, isOpen }: { language: LanguageAnswer; isOpen: boolean }) {
  const { code, label, open, isDefault } = language;
  const pathname = usePathname();
  const jump = useJump();
  return (
    <li>
      <span className="document-languages__name">
        {isOpen ? (
          <strong aria-current="true" lang={code}>
            {label}
          </strong>
        ) : (
          <a href={`${pathname}?locale=${code}`} lang={code}>
            {label}
          </a>
        )}
        <span className="document-languages__state">{progressOf(language)}</span>
      </span>
      {isOpen && !isDefault && open.length > 0 && (
        <ul className="document-missing">
          {open.slice(0, most).map((text) => (
            <li key={text.path}>
              <button type="button" onClick={() => jump(text.path)}>
                {text.label}
              </button>{' '}
              <em>{text.reason}</em>
            </li>
          ))}
          {open.length > most && <li>and {open.length - most} more</li>}
        </ul>
      )}
    </li>
  );
}

function progressOf({ isDefault, isThere, live, open, texts, done }: LanguageAnswer): string {
  const state = live ? 'live' : 'not live';
  if (isDefault) return `first language, ${state}`;
  if (!isThere) return 'not begun';
  const missing = open.filter(({ reason }) => reason === 'missing').length;
  const old = open.length - missing;
  if (open.length === 0) return `complete, ${state}`;
  const parts = [missing > 0 ? `${missing} missing` : '', old > 0 ? `${old} out of date` : ''].filter(Boolean);
  return `${done} of ${texts}: ${parts.join(', ')}`;
}
