import { describe, expect, it } from 'vitest';
import { addDays, isMonth, monthAfter, weeksOf } from '../../src/admin/calendar/month.ts';
import { ago, dayIn, momentIn } from '../../src/admin/parts/moments.ts';

describe('months', () => {
  it('has whole weeks from Monday', () => {
    const weeks = weeksOf('2027-05');
    expect(weeks[0]?.[0]).toBe('2027-04-26');
    expect(weeks.at(-1)?.at(-1)).toBe('2027-06-06');
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('has no week too many where a month begins on Monday and ends on Sunday', () => {
    expect(weeksOf('2027-02')).toHaveLength(4);
  });

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2027-01', -1, '2026-12'],
    ['2027-03', 0, '2027-03'],
  ])('goes from %s by %d to %s', (month, by, expected) => {
    expect(monthAfter(month, by)).toBe(expected);
  });

  it.each([
    ['2027-05', true],
    ['2027-13', false],
    ['2027-5', false],
    [undefined, false],
  ])('tells that %s is a month: %s', (value, expected) => {
    expect(isMonth(value)).toBe(expected);
  });

  it('adds days over the end of a month', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  });
});

describe('moments', () => {
  it('is another day in another time zone', () => {
    expect(dayIn('2027-05-14T22:30:00Z', 'Europe/Paris')).toBe('2027-05-15');
    expect(dayIn('2027-05-14T22:30:00Z', 'UTC')).toBe('2027-05-14');
  });

  it('names the day and the time there', () => {
    expect(momentIn('2031-05-14T21:30:00Z', 'Europe/Paris')).toBe('Wed, 14 May 2031, 23:30');
  });

  it.each([
    [10, 'just now'],
    [60 * 5, '5 minutes ago'],
    [60 * 60 * 26, 'yesterday'],
  ])('says %d seconds later: %s', (seconds, expected) => {
    expect(ago('2027-05-14T09:00:00Z', Date.parse('2027-05-14T09:00:00Z') + seconds * 1000)).toBe(expected);
  });
});
