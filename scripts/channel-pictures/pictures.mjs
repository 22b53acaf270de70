import ICAL from 'ical.js';
import { countSms } from '../../packages/channels/dist/index.js';
import { calendarScene } from './calendar.mjs';
import { pushScene, smsScene } from './messages.mjs';
import { textScene } from './text.mjs';

const desk = { width: 1280, height: 1120 };
const phone = { width: 420, height: 1120 };
const letter = { width: 680, height: 1100 };
const half = { width: 800, height: 700 };

/** Names of the demo brands, as their messages name them. */
const names = { tidewater: 'Tidewater', hollyhock: 'Hollyhock' };

/**
 * Each picture of the channels' documentation, by the channel's name: rows of PNG files. They are taken with `png`, `text` and `pdf`, which
 * read a file of a brand's campaign, `shoot`, which photographs one, and `stage`, which photographs a scene.
 */
export const pictures = {
  'landing-page': (take) => page(take, 'en/landing-page/index.html'),
  post: (take) => page(take, 'en/post/post-1/index.html'),
  email: async ({ shoot }) => [
    [
      await shoot('tidewater', 'assets/preview/en/email/announcement/generic.html', letter),
      await shoot('hollyhock', 'assets/preview/en/email/announcement/generic.html', letter),
      await shoot('hollyhock', 'assets/preview/fr/email/announcement/generic.html', { ...letter, mode: 'dark' }),
    ],
  ],
  social: ({ png }) => [
    [png('tidewater', 'en/social/post-2/linkedin.png'), png('tidewater', 'de/social/post-3/x.png')],
    [
      png('hollyhock', 'en/social/post-1/facebook.png'),
      png('hollyhock', 'en/social/post-2/instagram.png'),
      png('hollyhock', 'fr/social/post-3/threads.png'),
    ],
  ],
  banner: ({ png }) => [
    ...['tidewater', 'hollyhock'].map((brand) => [png(brand, 'en/banner/970x250.png')]),
    ['tidewater', 'hollyhock'].flatMap((brand) =>
      ['300x250', '300x600', '160x600'].map((size) => png(brand, `en/banner/${size}.png`)),
    ),
  ],
  print: async ({ pdf }) => [[await pdf('tidewater', 'en/print/a4.pdf'), await pdf('hollyhock', 'en/print/a4.pdf')]],
  sms: async ({ text, stage }) => [
    await Promise.all(
      ['tidewater', 'hollyhock'].map((brand) => {
        const words = text(brand, 'en/sms/sms.txt');
        return stage(brand, smsScene(brand, names[brand], words, countSms(words.trim())), half);
      }),
    ),
  ],
  push: async ({ text, stage }) => {
    const alert = (brand, locale, format, where) => {
      const { aps, message, notification } = JSON.parse(text(brand, `${locale}/push/${format}.json`));
      return { where, lang: locale, ...(aps?.alert ?? message?.notification ?? notification) };
    };
    const tidewater = [alert('tidewater', 'en', 'ios', 'now'), alert('tidewater', 'de', 'android', '2 min')];
    const hollyhock = [alert('hollyhock', 'en', 'ios', 'now'), alert('hollyhock', 'fr', 'web', '2 min')];
    const day = 'Tuesday, 2 February';
    return [
      [
        await stage('tidewater', pushScene('tidewater', names.tidewater, withDay(tidewater, day)), half),
        await stage('hollyhock', pushScene('hollyhock', names.hollyhock, withDay(hollyhock, day)), half),
      ],
    ];
  },
  calendar: async ({ text, stage }) => [
    await Promise.all(
      ['tidewater', 'hollyhock'].map((brand) =>
        stage(brand, calendarScene(brand, entryOf(text(brand, 'en/calendar/event.ics'))), { ...half, height: 480 }),
      ),
    ),
  ],
  text: async ({ text, shoot, stage }) => [
    [
      await shoot('tidewater', 'en/landing-page/index.html', { width: 900, height: 1100 }),
      await stage('tidewater', textScene('tidewater', 'text.md', text('tidewater', 'en/text/text.md')), letter),
      await stage('tidewater', textScene('tidewater', 'text.txt', text('tidewater', 'en/text/text.txt')), letter),
    ],
  ],
};

/** A page of both brands, on a desk in the light and on a phone in the dark. */
async function page({ shoot }, path) {
  return [
    [await shoot('tidewater', path, desk), await shoot('hollyhock', path, { ...phone, mode: 'dark' })],
    [await shoot('tidewater', path, { ...phone, mode: 'dark' }), await shoot('hollyhock', path, desk)],
  ];
}

function withDay(alerts, day) {
  return alerts.map((alert) => ({ ...alert, day }));
}

/** Read the entry of a calendar file. */
function entryOf(ics) {
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent('vevent'));
  const { summary, description, location, startDate, organizer } = event;
  return {
    ...{ summary, description, location: location ?? '', isDay: startDate.isDate },
    organizer: String(organizer ?? '').replace('mailto:', ''),
    start: startDate.isDate
      ? new Date(Date.UTC(startDate.year, startDate.month - 1, startDate.day))
      : startDate.toJSDate(),
  };
}
