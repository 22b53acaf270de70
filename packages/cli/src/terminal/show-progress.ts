import type { PublishProgress } from '@pantograph/publisher';
import type { ProgressBar } from './progress-bar.js';

const phases: Record<PublishProgress['phase'], string> = {
  wait: 'Waiting',
  read: 'Reading documents',
  plan: 'Finding what changed',
  render: 'Rendering',
  write: 'Writing',
};

/** Show how far a publish is. */
export function showProgress(bar: ProgressBar, { phase, done, total, note }: PublishProgress): void {
  bar.update(note ?? phases[phase], done, total || undefined);
}
