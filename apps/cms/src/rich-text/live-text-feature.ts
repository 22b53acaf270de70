import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Gives the form what is typed at once: Payload's own waits until the browser idles, up to half a second. */
export const LiveTextFeature = createServerFeature({
  // Relative to `admin.importMap.baseDir`, which is src.
  feature: { ClientFeature: '/rich-text/live-text-feature-client.tsx#LiveTextFeatureClient' },
  key: 'liveText',
});
