import type { Channel, ChannelFinding } from '@pantograph/channels';
import type { ShownFinding } from './channels-answer.ts';
import type { PlaceInForm } from './places-in-form.ts';

/** Say what a channel found to who fills in the form, each once for all formats that it holds for. */
export function shownFindings(
  findings: readonly ChannelFinding[],
  { formats }: Pick<Channel, 'formats'>,
  placeOf: (path: string) => PlaceInForm,
): ShownFinding[] {
  const groups = Map.groupBy(findings, ({ path, message, fix }) => [path, message, fix].join('\n'));
  const shown = [...groups.values()].flatMap((group): ShownFinding[] => {
    const [first] = group;
    if (!first) return [];
    const { severity, path, message, fix } = first;
    const { path: field, label } = placeOf(path);
    const own = formats.filter(({ name }) => group.some(({ format }) => format === name)).map((one) => one.label);
    const isSaid = own.length === 0 || own.length === formats.length || own.every((one) => message.includes(one));
    return [{ severity, message, fix, path: field, field: label, where: isSaid ? '' : own.join(', ') }];
  });
  return shown.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
}
