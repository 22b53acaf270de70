import { zoneOffset } from '@pantograph/channels';
import type { BriefRule, BriefRuleFinding } from '../brief-rule.js';

const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const day = 86_400_000;

/** A time without an offset is one that clocks show, once: on two nights a year an hour is skipped or comes twice. */
export const briefClocks: BriefRule = {
  id: 'brief-clocks',
  severity: 'warning',
  docs: 'docs/rules/brief-clocks.md',
  check({ starts, ends, event, timeZone }, { brand }) {
    const zone = timeZone ?? brand.timeZone;
    if (zone === undefined) return [];
    const told = (path: string, time: string | undefined, channels?: readonly string[]): BriefRuleFinding[] => {
      if (time === undefined || !local.test(time)) return [];
      const count = momentsOf(time, zone);
      if (count === 1) return [];
      return [
        {
          path,
          ...(channels && { channels }),
          message:
            count === 0
              ? `Clocks in ${zone} never show ${time}: they go forward over that hour.`
              : `Clocks in ${zone} show ${time} twice: they go back over that hour.`,
          fix: 'Choose another time, or write its offset, such as +02:00.',
        },
      ];
    };
    const shown = ['calendar', 'landing-page', 'email'];
    return [
      ...told('starts', starts),
      ...told('ends', ends),
      ...told('event.start', event?.start, shown),
      ...told('event.end', event?.end, shown),
    ];
  },
};

/** Count the moments at which the clocks of a time zone show a time. */
function momentsOf(time: string, zone: string): number {
  const shown = Date.parse(`${time}Z`);
  const offsets = new Set([zoneOffset(shown - day, zone), zoneOffset(shown + day, zone)]);
  return [...offsets].filter((offset) => zoneOffset(shown - offset, zone) === offset).length;
}
