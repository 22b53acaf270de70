import type { ShownCount } from '../../channels/channels-answer.ts';
import { weight } from './weight.ts';

/** Say how much of each limit is taken. */
export function CountLine({ counts, lead }: { counts: readonly ShownCount[]; lead?: string }) {
  if (counts.length === 0 && lead === undefined) return null;
  return (
    <p className="channel-counts">
      {lead !== undefined && <span className="channel-counts__lead">{lead}</span>}
      {counts.map(({ what, value, most, unit }) => {
        const say = (number: number) => (unit === 'bytes' ? weight(number) : number.toLocaleString('en'));
        return (
          <span key={what} className="channel-count" data-over={value > most || undefined}>
            <span className="channel-count__what">{what}</span> {say(value)} of {say(most)}
            <span className="channel-count__bar" aria-hidden="true">
              <span style={{ inlineSize: `${Math.min(100, (value / most) * 100)}%` }} />
            </span>
          </span>
        );
      })}
    </p>
  );
}
