import type { Finding } from '@pantograph/contract';
import type { Form } from '../model/form-of.ts';
import { isValues } from '../model/node.ts';

/**
 * Leave out the picture of a document that lies on another site, as exports of WordPress have it while its uploads are not at
 * hand: the CMS keeps only pictures of its own, and the words are worth having without it.
 */
export function withoutFarPicture(form: Form, file: string): { form: Form; findings: Finding[] } {
  const { image, ...rest } = form;
  const src = isValues(image) ? image.src : undefined;
  if (typeof src !== 'string' || !/^https?:/i.test(src)) return { form, findings: [] };
  return {
    form: rest,
    findings: [
      {
        ...{ rule: 'import', severity: 'warning', file, path: 'image.src' },
        message: `The picture ${src.slice(0, 200)} is on another site; the document was taken without it.`,
        fix: 'Choose a picture in the editor; or put the file into media/, name it here and import again with --update.',
      },
    ],
  };
}
