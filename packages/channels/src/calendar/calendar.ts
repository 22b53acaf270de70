import type { Channel, ChannelFinding } from '../channel.js';
import { formatsAsked } from '../document/formats-asked.js';
import { linkWriter } from '../links/link-writer.js';
import { type CalendarFinding, eventTimes } from './event-times.js';
import { toIcs } from './to-ics.js';

/** An entry for calendars, of documents that invite to an event. */
export const calendar: Channel = {
  name: 'calendar',
  label: 'Calendar',
  description: 'An entry for any calendar, for documents that invite to something.',
  formats: [
    {
      name: 'ics',
      label: 'iCalendar',
      limits: { method: 'PUBLISH', times: 'UTC; whole days without a zone', lineOctets: 75 },
      source:
        'RFC 5545, Internet Calendaring and Scheduling Core Object Specification, https://www.rfc-editor.org/rfc/rfc5545',
    },
  ],
  async render(document, setting) {
    if (formatsAsked(calendar.formats, setting).length === 0) return { outputs: [], findings: [] };
    const findings: ChannelFinding[] = [];
    const report = (finding: CalendarFinding) => findings.push({ ...finding, channel: 'calendar', format: 'ics' });
    const times = eventTimes(document, setting.brand.timeZone, report);
    if (!times) return { outputs: [], findings };
    const { action, url } = document;
    const link = linkWriter(document, setting, 'calendar', 'ics')(action?.href ?? url) ?? setting.brand.host;
    const content = toIcs(document, setting, times, link);
    return {
      outputs: [{ channel: 'calendar', format: 'ics', file: 'event.ics', type: 'text/calendar', content }],
      findings,
    };
  },
};
