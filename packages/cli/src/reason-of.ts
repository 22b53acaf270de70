import { CommanderError } from 'commander';
import { systemReason } from './system-reason.js';

/** Say in a person's words why something failed, and what to do about it. */
export function reasonOf(error: unknown): { message: string; fix: string } {
  const { message, fix, finding } = error as Error & { fix?: string; finding?: { message: string; fix: string } };
  if (finding !== undefined) return { message: finding.message, fix: finding.fix };
  if (error instanceof CommanderError)
    return { message: message.replace(/^error: /, ''), fix: 'See what it takes with --help.' };
  return systemReason(error) ?? { message, fix: fix ?? '' };
}
