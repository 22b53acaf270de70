import type { EmailPart, EmailPicture } from '@pantograph/contract';
import { richPictures } from '../rich/rich-pictures.js';

/** Get all pictures of parts, in their order. */
export function picturesOf(sections: readonly (readonly EmailPart[])[]): EmailPicture[] {
  return sections.flat().flatMap((part) => {
    if (part.kind === 'picture') return [part.picture];
    if (part.kind === 'rich-text') return richPictures(part.html);
    if (part.kind === 'columns') return picturesOf(part.columns);
    return part.kind === 'panel' ? picturesOf([part.parts]) : [];
  });
}
