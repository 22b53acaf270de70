import { sectionList } from '@pantograph/content';
import { image, text, url } from '@pantograph/contract';
import { z } from 'zod';

const line = z.string().max(5000);
const moment = z.string().max(40);

/** The file of a draft that is neither page nor post. Limits are those of its channel, which tells what does not fit. */
export const messageSchema = z.strictObject({
  status: z.enum(['draft', 'awaiting-translation']),
  title: line.optional(),
  description: line.optional(),
  image: image({ label: 'Picture' }).optional(),
  action: z.strictObject({ label: text({ label: 'Label', max: 40 }), href: url({ label: 'Address' }) }).optional(),
  event: z
    .strictObject({ name: line, start: moment, end: moment, place: line.optional(), address: line.optional() })
    .optional(),
  date: moment.optional(),
  tags: z.array(z.string().max(60)).max(40).optional(),
  legal: line.optional(),
  copy: z.record(z.string().max(60), line).optional(),
  sections: sectionList.optional(),
});
