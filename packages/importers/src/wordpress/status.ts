import type { ExportItem } from './export/export-item.js';
import { plannedFile } from './planned.js';

/** What becomes of a post or page. `remark` is what a person has to know of it. */
export type Fate =
  | { kind: 'published' }
  | { kind: 'draft'; remark?: { message: string; fix: string }; isPlanned?: true }
  | { kind: 'skipped'; why: string };

const mayBe = 'Remove "status: draft" when everybody may read it.';

/** Decide what becomes of a post or page; nothing that was not for everybody is published. */
export function fateOf({ status, password, date }: Pick<ExportItem, 'status' | 'password' | 'date'>): Fate {
  if (status === 'trash') return { kind: 'skipped', why: 'in the trash' };
  if (status === 'auto-draft') return { kind: 'skipped', why: 'never written' };
  if (password !== '') {
    return draft(
      'It was protected by a password, and came as a draft: published pages can be read by everybody.',
      mayBe,
    );
  }
  switch (status) {
    case 'publish':
      return { kind: 'published' };
    case 'draft':
      return { kind: 'draft' };
    case 'pending':
      return draft('It was waiting for review, and came as a draft.', 'Review it, and remove "status: draft".');
    case 'private':
      return draft('It was private, and came as a draft.', mayBe);
    case 'future':
      return {
        ...draft(
          `It was scheduled for ${date}, and came as a draft: here a moment is set for what was approved.`,
          `In the CMS, approve it and schedule it for then; ${plannedFile} lists all such. Of files, remove "status: draft" when it is time.`,
        ),
        isPlanned: true,
      };
    default:
      return draft(`Its status was "${status.slice(0, 40)}", and it came as a draft.`, mayBe);
  }
}

function draft(message: string, fix: string): Fate & { kind: 'draft' } {
  return { kind: 'draft', remark: { message, fix } };
}
