import { isWrittenOtherWay } from '@pantograph/channels';
import type { BriefRule } from '../brief-rule.js';
import { briefTexts } from '../brief-texts.js';
import { channelsOfField } from '../channels-of-field.js';

/** What is given as a language from left to right is not written in one from right to left. */
export const briefDirection: BriefRule = {
  id: 'brief-direction',
  severity: 'warning',
  docs: 'docs/rules/brief-direction.md',
  check(brief, { brand, wanted }) {
    return briefTexts(brief, brief.language ?? brand.defaultLocale)
      .filter(({ text, locale }) => isWrittenOtherWay(text, locale))
      .map(({ path, locale }) => ({
        path,
        channels: channelsOfField(path, wanted),
        message: `This is read from right to left, and stands there as "${locale}", which is read from left to right.`,
        fix: 'Say in which language it is: { ar: ... }, or "language: ar" for the whole brief.',
      }));
  },
};
