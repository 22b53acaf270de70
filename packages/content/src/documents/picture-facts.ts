import { focusSchema } from '@pantograph/contract';
import { z } from 'zod';

/** What is known of a picture beside its file, as `media/NAME.yaml` says it of `media/NAME`. */
export const pictureFactsSchema = z.strictObject({
  /** What the picture tells, by language: offered to whoever shows it, and on no page by itself. */
  alt: z.record(z.string(), z.string().max(300)).optional(),
  /** What stays in view where the picture is cropped and the document does not say so itself. */
  focus: focusSchema.optional(),
});

export type PictureFacts = z.infer<typeof pictureFactsSchema>;
