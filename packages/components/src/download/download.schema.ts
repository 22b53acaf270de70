import { action, choice, defineComponent, image, type PropsOf, text } from '@pantograph/contract';
import { z } from 'zod';
import { note, sectionFields } from '../section/section-fields.js';

/** A file to take away: what it is called, of which kind and how large. */
export const download = defineComponent({
  name: 'download',
  label: 'Download',
  kind: 'section',
  group: 'offer',
  description: 'Offers a file, and says of which kind and how large it is before one takes it.',
  props: z.strictObject({
    anchor: sectionFields.anchor,
    variant: choice({
      label: 'Composition',
      options: { row: 'One ruled line', cover: 'Beside its cover' },
    }).optional(),
    kicker: sectionFields.kicker,
    title: sectionFields.title,
    body: sectionFields.body,
    file: action({ label: 'File', help: 'The address is that of a file: media/sowing-calendar.pdf.' }),
    fileName: text({ label: 'Name of the file', role: 'label', max: 80 }),
    kind: text({ label: 'Kind', help: 'Such as: PDF, 24 pages.', role: 'label', max: 40 }),
    size: text({ label: 'Size', help: 'With its unit: 1.2 MB.', role: 'label', max: 20 }),
    fileNameLabel: text({ label: 'Words for the name', help: 'File, where nothing is written.', max: 24 }).optional(),
    kindLabel: text({ label: 'Words for the kind', help: 'Kind, where nothing is written.', max: 24 }).optional(),
    sizeLabel: text({ label: 'Words for the size', help: 'Size, where nothing is written.', max: 24 }).optional(),
    image: image({ label: 'Cover', when: { variant: ['cover'] } }).optional(),
    note: note(240),
  }),
});

export type DownloadProps = PropsOf<typeof download>;
