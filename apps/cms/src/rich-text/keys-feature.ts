import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Lets who writes with the keyboard leave a text with Tab, and make a link with Ctrl+K. */
export const KeysFeature = createServerFeature({
  // Relative to `admin.importMap.baseDir`, which is src.
  feature: { ClientFeature: '/rich-text/keys-feature-client.tsx#KeysFeatureClient' },
  key: 'keys',
});
