import { text } from '@pantograph/contract';
import { z } from 'zod';

/** All of a shared section but the section itself. */
export const sharedSectionFrame = z.strictObject({
  title: text({ label: 'Name', help: 'What you call it here. Readers do not see it.', max: 90 }),
});

/** How a page names a section that is kept elsewhere: `section: shared-section:KEY`. */
export const sharedPrefix = 'shared-section:';
