import type { BriefRule } from '../brief-rule.js';
import { briefChannels } from './brief-channels.js';
import { briefClocks } from './brief-clocks.js';
import { briefDates } from './brief-dates.js';
import { briefDirection } from './brief-direction.js';
import { briefFields } from './brief-fields.js';
import { briefImages } from './brief-images.js';
import { briefLinks } from './brief-links.js';
import { briefLocales } from './brief-locales.js';
import { briefLogo } from './brief-logo.js';
import { briefRepeats } from './brief-repeats.js';
import { briefVoice } from './brief-voice.js';

/** Every rule for briefs, in the order of the fields they look at. */
export const briefRules: readonly BriefRule[] = [
  briefFields,
  briefChannels,
  briefLocales,
  briefDates,
  briefClocks,
  briefImages,
  briefLogo,
  briefLinks,
  briefDirection,
  briefVoice,
  briefRepeats,
];
