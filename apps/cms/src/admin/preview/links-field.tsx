'use client';

import { useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { PreviewLink } from '../../preview/link-endpoints.ts';
import { ask } from '../ask-cms.ts';
import { HereTime } from '../parts/here-time.tsx';

const spans = { 1: 'a day', 7: 'a week', 30: '30 days' } as const;

/** Make, copy and take back links that show the draft to people without an account. */
export function LinksField() {
  const { id, collectionSlug: collection } = useDocumentInfo();
  const { code: locale } = useLocale();
  const [links, setLinks] = useState<readonly PreviewLink[]>([]);
  const [days, setDays] = useState(7);
  const [said, setSaid] = useState('');
  const load = useCallback(async () => {
    if (id === undefined || collection === undefined) return;
    const query = new URLSearchParams({ collection, id: String(id), locale });
    try {
      setLinks((await ask<{ links: PreviewLink[] }>('GET', `/preview/links?${query}`)).links);
    } catch (error) {
      setSaid((error as Error).message);
    }
  }, [collection, id, locale]);
  useEffect(() => {
    void load();
  }, [load]);
  if (id === undefined) return null;
  const act = async (path: string, body: unknown, done: string) => {
    try {
      await ask('POST', path, body);
      setSaid(done);
    } catch (error) {
      setSaid((error as Error).message);
    }
    await load();
  };
  const copy = async (url: string) => {
    await navigator.clipboard.writeText(url).then(
      () => setSaid('The link is copied.'),
      () => setSaid('Your browser does not let the link be copied. Copy it from the field.'),
    );
  };
  return (
    <section className="pantograph-side pantograph-links" aria-label="Share the draft">
      <h3>Share the draft</h3>
      <p>Whoever has the link sees this page as it is written, in this language, and can comment.</p>
      <div className="pantograph-comments__new">
        <label htmlFor="pantograph-days">The link works for</label>
        <select
          className="pg-input pg-input--small"
          id="pantograph-days"
          value={days}
          onChange={({ target }) => setDays(Number(target.value))}
        >
          {Object.entries(spans).map(([span, label]) => (
            <option key={span} value={span}>
              {label}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="pg-button pg-button--quiet pg-button--small"
          onClick={() => act('/preview/links', { collection, id: String(id), locale, days }, 'The link is made.')}
        >
          Make a link
        </button>
      </div>
      <p role="status">{said}</p>
      <ul>
        {links.map(({ id: link, url, byName, expiresAt }) => (
          <li key={link}>
            <input
              className="pg-input pg-input--small"
              readOnly
              aria-label="Link"
              value={url}
              onFocus={({ target }) => target.select()}
            />
            <p className="pantograph-comment__who">
              {byName}, until <HereTime at={expiresAt} isNamed />
            </p>
            <p className="pantograph-comment__actions">
              <button type="button" className="pg-link" onClick={() => copy(url)}>
                Copy
              </button>
              <button
                type="button"
                className="pg-link"
                onClick={() => act(`/preview/links/${link}/revoke`, {}, 'The link is taken back.')}
              >
                Take back
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
