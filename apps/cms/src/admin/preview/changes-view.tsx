'use client';

import { useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useEffect, useMemo, useState } from 'react';
import { changedSections, compareRows, type RowChange } from '../../preview/compare-rows.ts';
import { type Draft, draftOf } from '../../preview/draft-of.ts';
import type { PreviewedCollection } from '../../preview/preview-fact.ts';
import { sectionLabel } from '../../preview/section-label.ts';
import { CommentList } from '../comments/comment-list.tsx';
import { DeviceFrame } from './device-frame.tsx';
import { frameChanges } from './frame-changes.ts';
import { type Looks, PreviewToolbar } from './preview-toolbar.tsx';
import { type Previewed, usePreviewed } from './use-previewed.ts';
import { useShell } from './use-shell.ts';

const words: Readonly<Record<RowChange, string>> = {
  new: 'New',
  removed: 'Removed',
  changed: 'Changed',
  moved: 'Moved',
};

/** The page as it is live beside the page as it is written, with what differs. */
export function ChangesView() {
  const { id, collectionSlug } = useDocumentInfo();
  const { code: locale } = useLocale();
  if (id === undefined || collectionSlug === undefined) return null;
  return <Changes collection={collectionSlug as PreviewedCollection} id={String(id)} locale={locale} />;
}

function Changes({ collection, id, locale }: { collection: PreviewedCollection; id: string; locale: string }) {
  const live = usePreviewed({ collection, id, locale, version: 'live' });
  const written = usePreviewed({ collection, id, locale, version: 'written' });
  const [looks, setLooks] = useState<Looks>({ device: 'desktop', mode: 'light', locale });
  const [chosen, setChosen] = useState<string>();
  const before = useDraft(live, locale);
  const after = useDraft(written, locale);
  const changes = useMemo(() => compareRows(before?.rows ?? [], after?.rows ?? []), [before, after]);
  const list = [
    ...(after?.rows ?? []).flatMap((row, index) => {
      const change = changes.written.get(row.id);
      return change ? [{ ...row, change, place: `${index + 1}.` }] : [];
    }),
    ...(before?.rows ?? []).flatMap((row) =>
      changes.live.get(row.id) === 'removed' ? [{ ...row, change: 'removed' as const, place: '' }] : [],
    ),
  ];
  const frame = before && after ? frameChanges(before.subject, after.subject) : [];
  const places = (after?.rows ?? []).map((row, index) => ({
    id: row.id,
    label: `${index + 1}. ${sectionLabel(row.name)}`,
  }));
  const isLoading = written.document === undefined && written.problem === undefined;
  return (
    <div className="pantograph-changes">
      <PreviewToolbar looks={{ ...looks, locale }} onChange={setLooks} locales={[]} />
      <div className="pantograph-changes__body">
        <div className="pantograph-changes__pages">
          <Side
            title="Live now"
            previewed={live}
            draft={before}
            marks={changes.live}
            looks={looks}
            locale={locale}
            chosen={chosen}
            onChoose={setChosen}
          />
          <Side
            title="As it is written"
            previewed={written}
            draft={after}
            marks={live.document ? changes.written : new Map()}
            looks={looks}
            locale={locale}
            chosen={chosen}
            onChoose={setChosen}
          />
        </div>
        <aside className="pantograph-changes__list" aria-label="Changes and comments">
          <h2>What changes</h2>
          {live.document && list.length === 0 && frame.length === 0 && !isLoading && (
            <p>Nothing: what is written is what is live.</p>
          )}
          {!live.document && live.problem !== undefined && <p>All of it is new.</p>}
          {live.document && (
            <ul>
              {frame.map(({ label, before: was, after: is }) => (
                <li key={label}>
                  {label}: <del dir="auto">{was || 'nothing'}</del> <ins dir="auto">{is || 'nothing'}</ins>
                </li>
              ))}
              {list.map(({ id: row, name, change, place }) => (
                <li key={row}>
                  <button
                    type="button"
                    className="pg-link"
                    aria-pressed={chosen === row}
                    onClick={() => setChosen(row)}
                  >
                    {words[change]}: {place} {sectionLabel(name)}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <h2>Comments</h2>
          <CommentList collection={collection} id={id} locale={locale} places={places} onShow={setChosen} />
        </aside>
      </div>
    </div>
  );
}

function useDraft({ document, facts, lookUp }: Previewed, locale: string): Draft | undefined {
  const draft = useMemo(
    () =>
      document &&
      draftOf({
        ...{ collection: document.collection, document: document.document, brand: document.brand },
        ...{ facts, locale, origin: location.origin },
      }),
    [document, facts, locale],
  );
  useEffect(() => {
    if (draft && draft.unknown.length > 0) lookUp(draft.unknown);
  }, [draft, lookUp]);
  return draft;
}

interface SideProps {
  title: string;
  previewed: Previewed;
  draft: Draft | undefined;
  marks: ReadonlyMap<string, RowChange>;
  looks: Looks;
  locale: string;
  /** The row that is outlined and in view. */
  chosen: string | undefined;
  onChoose(row: string): void;
}

function Side({ title, previewed, draft, marks, looks, locale, chosen, onChoose }: SideProps) {
  const src = previewed.document?.shells[locale];
  const shell = useShell(src, (section) => {
    const row = draft?.rows[draft.rowOf[section] ?? -1];
    if (row) onChoose(row.id);
  });
  const { draw, focus } = shell;
  useEffect(() => {
    if (!draft) return;
    draw({ subject: draft.subject, facts: draft.facts, mode: looks.mode, marks: changedSections(draft, marks) });
  }, [draft, marks, looks.mode, draw]);
  useEffect(() => {
    const row = draft?.rows.findIndex(({ id }) => id === chosen) ?? -1;
    const section = row < 0 ? -1 : (draft?.rowOf.indexOf(row) ?? -1);
    focus(section < 0 ? null : section);
  }, [draft, chosen, focus]);
  return (
    <section className="pantograph-changes__side" aria-label={title}>
      <h2>{title}</h2>
      {previewed.problem !== undefined && (
        <p className="pantograph-away" role="status">
          {previewed.problem}
        </p>
      )}
      {previewed.document && <DeviceFrame shell={shell} src={src} device={looks.device} title={title} />}
    </section>
  );
}
