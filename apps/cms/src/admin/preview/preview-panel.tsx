'use client';

import { useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useCallback, useRef, useState } from 'react';
import type { Draft } from '../../preview/draft-of.ts';
import type { PreviewedCollection } from '../../preview/preview-fact.ts';
import { DeviceFrame } from './device-frame.tsx';
import { DraftSender } from './draft-sender.tsx';
import { openRow } from './form-rows.ts';
import { type Looks, PreviewToolbar } from './preview-toolbar.tsx';
import { type PreviewPlace, usePreviewShown } from './use-preview-shown.ts';
import { usePreviewed } from './use-previewed.ts';
import { useShell } from './use-shell.ts';

/** The page beside its form, while it is written. */
export function PreviewPanel({ hasSite }: { hasSite: boolean }) {
  const { place } = usePreviewShown(hasSite);
  const { id, collectionSlug } = useDocumentInfo();
  if (place === undefined || id === undefined || collectionSlug === undefined) return null;
  return <OpenPanel collection={collectionSlug as PreviewedCollection} id={String(id)} place={place} />;
}

function OpenPanel(props: { collection: PreviewedCollection; id: string; place: PreviewPlace }) {
  const { collection, id, place } = props;
  const { code: formLocale } = useLocale();
  const { lastUpdateTime } = useDocumentInfo();
  const [chosen, setChosen] = useState<Omit<Looks, 'locale'> & { locale?: string }>({
    device: 'desktop',
    mode: 'light',
  });
  const previewed = usePreviewed({ collection, id, locale: formLocale, version: 'written' }, lastUpdateTime);
  const { document, problem } = previewed;
  const locales = document?.brand.locales ?? [];
  const locale = chosen.locale !== undefined && locales.includes(chosen.locale) ? chosen.locale : formLocale;
  const { device, mode } = chosen;
  const looks = useStable<Looks>({ device, mode, locale });
  const src = document?.shells[locale];
  const draft = useRef<Draft>(undefined);
  const shell = useShell(src, (section) => {
    const row = draft.current?.rowOf[section];
    if (row !== undefined) openRow(row);
  });
  const keep = useCallback((made: Draft) => {
    draft.current = made;
  }, []);
  return (
    <section className={`pantograph-preview pantograph-preview--${place}`} aria-label="The page">
      <PreviewToolbar looks={looks} onChange={setChosen} locales={locales} />
      {problem !== undefined && (
        <p className="pantograph-away" role="status">
          {problem}
        </p>
      )}
      {document && (
        <>
          <DraftSender
            shell={shell}
            previewed={{ ...previewed, document }}
            formLocale={formLocale}
            looks={looks}
            onDraft={keep}
          />
          <DeviceFrame shell={shell} src={src} device={device} title={`The page “${document.title}”`} />
        </>
      )}
    </section>
  );
}

/** Keep an object for as long as it says the same. */
function useStable<Value extends object>(value: Value): Value {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}
