'use client';

import { useDocumentInfo, useLocale } from '@payloadcms/ui';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { Draft } from '../../preview/draft-of.ts';
import type { PreviewedCollection } from '../../preview/preview-fact.ts';
import { ChannelsPanel } from '../channels/channels-panel.tsx';
import { Choice } from './choice.tsx';
import { DeviceFrame } from './device-frame.tsx';
import { DraftSender } from './draft-sender.tsx';
import { openRow } from './form-rows.ts';
import type { PreviewView } from './kept-view.ts';
import { type Looks, PreviewToolbar } from './preview-toolbar.tsx';
import { isTold, type PreviewPlace, usePreviewShown } from './use-preview-shown.ts';
import { usePreviewed } from './use-previewed.ts';
import { useShell } from './use-shell.ts';

/** The page beside its form, while it is written. */
export function PreviewPanel({ hasSite }: { hasSite: boolean }) {
  const { place, view, choose } = usePreviewShown(hasSite);
  const { id, collectionSlug } = useDocumentInfo();
  if (place === undefined || id === undefined || collectionSlug === undefined) return null;
  const collection = collectionSlug as PreviewedCollection;
  const views = isTold(collection) ? <Choice label="View" options={viewNames} value={view} onChange={choose} /> : null;
  const shared = { id: String(id), place, views };
  if (view === 'channels' && isTold(collection)) return <ChannelsPanel collection={collection} {...shared} />;
  return <OpenPanel collection={collection} {...shared} />;
}

const viewNames: Readonly<Record<PreviewView, string>> = { page: 'Page', channels: 'Channels' };

interface OpenPanelProps {
  collection: PreviewedCollection;
  id: string;
  place: PreviewPlace;
  /** What chooses between the page and the channels. */
  views: ReactNode;
}

function OpenPanel({ collection, id, place, views }: OpenPanelProps) {
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
      <PreviewToolbar looks={looks} onChange={setChosen} locales={locales} before={views} />
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
