import { createServerFeature } from '@payloadcms/richtext-lexical';
import type { RichTextKind } from './rich-text-kind.ts';

/** Which editor it is pasted into. */
export interface PasteFeatureProps {
  kind: RichTextKind;
}

/** Cleans what is pasted, from Word, Google Docs or a page, before the editor makes its nodes of it. */
export const PasteFeature = createServerFeature<PasteFeatureProps, PasteFeatureProps, PasteFeatureProps>({
  feature: ({ props }) => ({
    // Relative to `admin.importMap.baseDir`, which is src.
    ClientFeature: '/rich-text/paste-feature-client.tsx#PasteFeatureClient',
    clientFeatureProps: props,
    sanitizedServerFeatureProps: props,
  }),
  key: 'cleanPaste',
});
