import { choice, defineComponent, group, image, list, type PropsOf, richText, text, url } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** A film of our own. Nothing is fetched before somebody plays it, and nothing from anybody else. */
export const video = defineComponent({
  name: 'video',
  label: 'Video',
  kind: 'section',
  group: 'media',
  description: 'Shows a film from your library, with captions and what is said in it.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { wide: 'As wide as the page', aside: 'Beside the words' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    file: group({ href: url({ label: 'File', help: 'An MP4 or WebM: media/shift.mp4.' }) }, { label: 'Film' }),
    poster: image({
      label: 'Picture before it plays',
      help: 'As wide and as high as the film. Its alternative text says what the film shows.',
    }),
    captions: list(
      group(
        {
          href: url({ label: 'File', help: 'In WebVTT: media/shift.en.vtt.' }),
          label: text({ label: 'Name', help: 'The language in its own words: English.', max: 30 }),
          language: z
            .string()
            .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'is not the tag of a language; write one such as en' })
            .meta({ label: 'Language', control: 'text', help: 'Its tag: en, de, pt-BR.' }),
        },
        { label: 'Captions' },
      ),
      {
        label: 'Captions',
        help: 'Wherever somebody speaks: what is said and heard, for those who cannot hear.',
        max: 6,
      },
    ).optional(),
    transcript: richText({
      label: 'Transcript',
      help: 'What is said and shown, for those who would rather read.',
      role: 'body',
      max: 12_000,
    }).optional(),
    transcriptLabel: text({
      label: 'Words above the transcript',
      help: 'Transcript, where nothing is written.',
      max: 40,
    }).optional(),
    downloadLabel: text({
      label: 'Words of a link to the file',
      help: 'Such as: Download the film (WebM, 21 kB). No link without them.',
      max: 60,
    }).optional(),
    uploaded: z.iso
      .date({ error: 'is not a day; write one such as 2027-05-14' })
      .meta({ label: 'First shown on', control: 'text', help: 'Told to search engines, which ask for it.' })
      .optional(),
    note: note(240),
  }),
});

export type VideoProps = PropsOf<typeof video>;
