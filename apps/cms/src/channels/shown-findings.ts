import type { ChannelFinding } from '@pantograph/channels';
import type { ShownFinding } from './channels-answer.ts';
import type { PlaceInForm } from './places-in-form.ts';

/** Say what channels found to who fills in the form, each once. */
export function shownFindings(
  findings: readonly ChannelFinding[],
  placeOf: (path: string) => PlaceInForm,
): ShownFinding[] {
  const shown = new Map<string, ShownFinding>();
  for (const { severity, path, message, fix } of findings) {
    const { path: field, label } = placeOf(path);
    shown.set(`${field} ${message} ${fix}`, { severity, message, fix, path: field, field: label });
  }
  return [...shown.values()].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
}
