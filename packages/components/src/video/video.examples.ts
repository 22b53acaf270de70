import { defineExamples } from '@pantograph/contract';
import { video } from './video.schema.js';

const poster = {
  src: '/examples/berths.svg',
  alt: 'A planner moves a vessel to another berth, and the tide curve follows',
  width: 1200,
  height: 900,
};
const file = { href: '/examples/tide.webm' };
const english = { href: '/examples/tide.en.vtt', label: 'English', language: 'en' };

export const videoExamples = defineExamples(video, {
  wide: {
    props: {
      variant: 'wide',
      kicker: 'Six seconds',
      title: 'What the plan does while the tide turns.',
      file,
      poster,
      captions: [english, { href: '/examples/tide.de.vtt', label: 'Deutsch', language: 'de' }],
      transcript:
        '<p>High water at Elsand, 04:10 UTC. The gate for eleven metres opens.</p><p>The curve falls. At 06:50 the gate closes, and what has not moved waits for the evening.</p>',
      downloadLabel: 'Download the film (WebM, 21 kB)',
      uploaded: '2027-03-01',
      note: 'Drawn for this page; the tide is a sine.',
    },
  },
  aside: {
    props: {
      variant: 'aside',
      kicker: 'To watch with coffee',
      title: 'How a tide gate opens',
      body: 'Six seconds, no music. Captions say the two sentences there are, and so does the transcript.',
      file,
      poster: {
        src: '/examples/tide.svg',
        alt: 'A dot follows the tide curve through two gates',
        width: 800,
        height: 600,
      },
      captions: [english],
      transcript: '<p>High water at Elsand. The gate opens, and six hours later it does not.</p>',
      transcriptLabel: 'Read what is said',
    },
  },
  minimal: {
    props: { title: 'The tide at Elsand', file, poster: { ...poster, alt: '' }, captions: [english] },
    description: 'A picture that only decorates: the film is named by the title.',
  },
  longGerman: {
    props: {
      variant: 'aside',
      kicker: 'Anschauungsmaterial',
      title: 'Wie sich ein wasserstands\u00ADabhängiges Einlaufzeit\u00ADfenster öffnet.',
      body: 'Sechs Sekunden ohne Hintergrundmusik, mit Untertiteln und vollständiger Niederschrift.',
      file,
      poster: { ...poster, alt: 'Eine Disponentin verschiebt ein Schiff auf einen anderen Liegeplatz' },
      captions: [{ href: '/examples/tide.de.vtt', label: 'Deutsch', language: 'de' }],
      transcript: '<p>Hochwasser um 04:10 Uhr. Das Einlaufzeitfenster für elf Meter Tiefgang öffnet sich.</p>',
      transcriptLabel: 'Gesprochenes Wort zum Nachlesen',
      downloadLabel: 'Filmdatei herunterladen',
    },
  },
  arabic: {
    props: {
      variant: 'wide',
      title: 'ماذا تفعل الخطة حين ينقلب المد',
      file,
      poster: { ...poster, alt: 'مخططة تنقل سفينة إلى رصيف آخر' },
      captions: [english],
      transcript: '<p>أعلى المد عند الرابعة وعشر دقائق. تُفتح البوابة لغاطس أحد عشر مترًا.</p>',
      transcriptLabel: 'النص المكتوب',
      downloadLabel: 'نزّل الفيلم',
    },
  },
});
