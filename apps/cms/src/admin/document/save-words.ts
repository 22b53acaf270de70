import type { DocumentState } from './document-state.ts';

/** Say how it stands with what was typed, in a few words. */
export function saveWords({ status, savedAt }: DocumentState): string {
  switch (status) {
    case 'saving':
      return 'Saving …';
    case 'unsaved':
      return 'Not saved yet';
    case 'refused':
      return 'Not saved: something is wrong';
    case 'signed-out':
      return 'Not saved: you are signed out';
    case 'away':
      return 'Not saved: no connection';
    case 'conflict':
      return 'Not saved: somebody else saved';
    default:
      return savedAt === undefined ? 'All saved' : `Saved at ${clockOf(savedAt)}`;
  }
}

function clockOf(moment: number): string {
  return new Date(moment).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
