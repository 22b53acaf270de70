import { defineComponent, type PropsOf, text, toggle } from '@pantograph/contract';
import { z } from 'zod';
import { fieldProps } from '../field/field-props.js';

/** Asks for files, chosen or dropped on it. */
export const fileUpload = defineComponent({
  name: 'file-upload',
  label: 'File upload',
  kind: 'primitive',
  description: 'Asks for files, chosen or dropped on it.',
  props: z.strictObject({
    ...fieldProps,
    accept: text({
      label: 'Accepted types',
      help: 'Endings and media types, with commas between: .pdf, image/*. Check again where it arrives.',
      max: 200,
    }).optional(),
    multiple: toggle({ label: 'Several files' }).optional(),
    filesLabel: text({ label: 'Files label', help: 'Read aloud for the list of files.', max: 60 }).optional(),
  }),
  events: {
    filesChange: { label: 'Other files were chosen, or none', parameters: 'files: readonly File[]' },
  },
});

export type FileUploadProps = PropsOf<typeof fileUpload> & { onFilesChange?: (files: readonly File[]) => void };
