import { lazy, Suspense } from 'react';
import type { ChannelsProps } from './channels-of-section.js';

// What writes channels is loaded where somebody asks for one, and no story waits for it.
const ChannelsOfSection = lazy(() => import('./channels-of-section.js'));

/** A section in the channels it folds to. */
export function SectionInChannels(props: ChannelsProps) {
  return (
    <Suspense fallback={<p role="status" data-state="making" className="channels__wait" />}>
      <ChannelsOfSection {...props} />
    </Suspense>
  );
}
