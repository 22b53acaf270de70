import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { postTimes } from '../src/schedule/post-times.js';
import { bufferCsv, hootsuiteCsv } from '../src/schedule/write-schedules.js';

const post = { text: 'One berth,\nno "fee"', at: '2027-02-01 10:00', link: 'https://www.tidewater.example/' };

describe('posts to be planned', () => {
  test('are read by Buffer under its heads, lines and quotes as they were written', () => {
    expect(parse(bufferCsv([post]), { columns: true })).toEqual([
      { Text: post.text, 'Image URL': '', Tags: '', 'Posting Time': '2027-02-01 10:00' },
    ]);
  });

  test('are read by Hootsuite without a head, the day first; those without a time are left out', () => {
    expect(parse(hootsuiteCsv([post, { ...post, at: '' }]))).toEqual([['01/02/2027 10:00', post.text, post.link]]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])(
    'are no formula where they begin with %j',
    (text) => {
      for (const [cell] of [
        parse(bufferCsv([{ ...post, text }]), { from_line: 2 })[0] as string[],
        (parse(hootsuiteCsv([{ ...post, text }]))[0] as string[]).slice(1),
      ]) {
        expect(cell).toMatch(/^'/);
      }
    },
  );
});

describe('the times of posts', () => {
  test('are spread over the campaign, at ten, and never on a weekend', () => {
    expect(postTimes(3, '2027-02-01', '2027-03-31')).toEqual([
      '2027-02-01 10:00',
      '2027-02-22 10:00',
      '2027-03-11 10:00',
    ]);
    for (const time of postTimes(40, '2027-02-01', '2027-03-31')) {
      expect([1, 2, 3, 4, 5]).toContain(new Date(`${time.slice(0, 10)}T12:00:00Z`).getUTCDay());
    }
  });

  test('are a week apart where a campaign has no end, and none where it has no beginning', () => {
    expect(postTimes(2, '2027-02-01', undefined)).toEqual(['2027-02-01 10:00', '2027-02-08 10:00']);
    expect(postTimes(2, undefined, '2027-03-31')).toEqual([]);
  });
});
