import type { Payload } from 'payload';
import { findDesk } from '../../desk/desk-rows.ts';
import { siteAnswers } from '../../preview/site-answers.ts';
import { PreviewButton } from './preview-button.tsx';
import { PreviewPanel } from './preview-panel.tsx';

interface DocumentProps {
  /** Undefined until it is saved for the first time. */
  id?: string | number;
  payload: Payload;
}

/** The button of the preview, which knows whether the site of the document's brand answers. */
export async function PreviewControl(props: DocumentProps) {
  return props.id === undefined ? null : <PreviewButton hasSite={await hasSite(props)} />;
}

/** The preview itself, which opens by itself only where the site answers. */
export async function PreviewOfDocument(props: DocumentProps) {
  return props.id === undefined ? null : <PreviewPanel hasSite={await hasSite(props)} />;
}

async function hasSite({ id, payload }: DocumentProps): Promise<boolean> {
  const row = await findDesk({ payload } as never, String(id));
  return row !== undefined && siteAnswers(row.brand);
}
