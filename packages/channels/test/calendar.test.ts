import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type ChannelDocument, type ChannelEvent, calendar } from '../src/index.js';
import { channelSetting } from './channel-setting.js';
import { hostileTexts } from './hostile-texts.js';
import { sampleDocument } from './message-document.js';

const portDay: ChannelEvent = {
  name: 'Hamburg port day',
  start: '2027-05-14T09:00',
  end: '2027-05-14T17:30',
  place: 'Halle 4; upper floor',
  address: 'Am Kai 1, Hamburg',
};

async function written(event: Partial<ChannelEvent>, more: Partial<ChannelDocument> = {}, extra = {}) {
  const document = sampleDocument({ event: { ...portDay, ...event }, updated: '2027-02-01T10:00:00Z', ...more });
  const { outputs, findings } = await calendar.render(document, channelSetting('tidewater', extra));
  const ics = outputs[0] && String(outputs[0].content);
  return { ics, findings };
}

function read(ics: string | undefined) {
  const root = new ICAL.Component(ICAL.parse(String(ics)));
  const entries = root.getAllSubcomponents();
  return { root, entries, event: new ICAL.Event(entries[0] as InstanceType<typeof ICAL.Component>) };
}

test('an event is one entry with all that calendars show', async () => {
  const { ics, findings } = await written({}, {}, { campaign: 'quiet' });
  const { root, entries, event } = read(ics);
  expect(findings).toEqual([]);
  expect(entries).toHaveLength(1);
  expect(root.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(event).toMatchObject({
    summary: 'Hamburg port day',
    uid: 'quiet-season@www.tidewater.example',
    location: 'Halle 4; upper floor, Am Kai 1, Hamburg',
  });
  expect(event.startDate.toJSDate().toISOString()).toBe('2027-05-14T07:00:00.000Z');
  expect(event.endDate.toJSDate().toISOString()).toBe('2027-05-14T15:30:00.000Z');
  const get = (name: string) => event.component.getFirstProperty(name);
  expect(String(get('dtstamp')?.getFirstValue())).toBe('2027-02-01T10:00:00Z');
  expect(get('organizer')?.getFirstValue()).toBe('mailto:post@tidewater.example');
  expect(get('organizer')?.getFirstParameter('cn')).toBe('Tidewater');
  expect(get('summary')?.getFirstParameter('language')).toBe('en');
  expect(get('url')?.getFirstValue()).toBe(
    'https://www.tidewater.example/quiet-season/?utm_source=ics&utm_medium=calendar&utm_campaign=quiet&utm_content=quiet-season',
  );
  expect(event.description).toMatch(/^February is quiet\. Change tools while it is\.\n\nhttps:/);
  expect(event.component.getAllSubcomponents('valarm')).toEqual([]);
});

describe('times are those of the brand’s clocks', () => {
  test.each([
    ['in winter', '2027-01-14T09:00', '2027-01-14T08:00:00.000Z'],
    ['in summer, with seconds', '2027-07-14T09:00:30', '2027-07-14T07:00:30.000Z'],
    ['with an offset of their own', '2027-05-14T09:00:00+05:30', '2027-05-14T03:30:00.000Z'],
    ['in UTC', '2027-05-14T09:00:00Z', '2027-05-14T09:00:00.000Z'],
    ['just before clocks go forward', '2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
    ['just after', '2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
    ['in the hour that is skipped', '2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
    ['just before clocks go back', '2027-10-31T01:59', '2027-10-30T23:59:00.000Z'],
    ['just after the hour that is there twice', '2027-10-31T03:00', '2027-10-31T02:00:00.000Z'],
    ['at midnight', '2027-05-14T00:00', '2027-05-13T22:00:00.000Z'],
  ])('%s', async (_what, start, utc) => {
    const { ics } = await written({ start, end: '2027-12-01T00:00Z' });
    expect(read(ics).event.startDate.toJSDate().toISOString()).toBe(utc);
  });
});

test('whole days have no clock, and the last of them is one of them', async () => {
  const { event } = read((await written({ start: '2027-05-14', end: '2027-05-16' })).ics);
  expect([event.startDate.isDate, String(event.startDate), String(event.endDate)]).toEqual([
    true,
    '2027-05-14',
    '2027-05-17',
  ]);
});

test('the same document gives the same bytes, and its entry keeps its name', async () => {
  const first = await written({});
  expect((await written({})).ics).toBe(first.ics);
  const moved = read((await written({ start: '2027-05-15T09:00', end: '2027-05-15T10:00' })).ics);
  expect(moved.event.uid).toBe(read(first.ics).event.uid);
});

test.each([
  ['no event', undefined, 'event'],
  ['no name', { name: ' ' }, 'event.name'],
  ['a day that is not', { start: '2027-02-30' }, 'event.start'],
  ['words for a time', { end: 'Friday' }, 'event.end'],
  ['an end before its start', { end: '2027-05-14T08:00' }, 'event.end'],
  ['a day and a time', { start: '2027-05-14' }, 'event.end'],
])('%s is a finding and no entry', async (_what, event, path) => {
  const document = sampleDocument({ event: event && { ...portDay, ...event } });
  const { outputs, findings } = await calendar.render(document, channelSetting('tidewater'));
  expect(outputs).toEqual([]);
  expect(findings).toMatchObject([{ rule: 'calendar-event', severity: 'error', channel: 'calendar', path }]);
});

test('lines are at most 75 octets, and no letter is parted', async () => {
  const { ics = '' } = await written({ name: '🌱ä'.repeat(60) }, { locale: 'de' });
  expect(Math.max(...ics.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(ics.split('\r\n').every((line) => line.isWellFormed())).toBe(true);
  expect(read(ics).event.summary).toBe('🌱ä'.repeat(60));
});

test.each(Object.entries(hostileTexts))('a text that tries %s is words of one entry', async (_what, hostile) => {
  const brand = {
    ...channelSetting('tidewater').brand,
    name: hostile,
    sender: { name: hostile, email: 'post@tidewater.example' },
  };
  const event = { name: hostile, place: hostile, address: hostile };
  const { ics } = await written(event, { description: hostile, locale: 'en' }, { brand });
  const { root, entries, event: read_ } = read(ics);
  expect(entries.map(({ name }) => name)).toEqual(['vevent']);
  const names = read_.component.getAllProperties().map(({ name }) => name);
  expect(names).toEqual([
    'uid',
    'sequence',
    'dtstamp',
    'dtstart',
    'dtend',
    'summary',
    'location',
    'description',
    'organizer',
    'url',
  ]);
  expect(root.getAllProperties().map(({ name }) => name)).toEqual(['version', 'prodid', 'method']);
  expect(read_.summary).toContain(hostile.slice(0, 1));
});
