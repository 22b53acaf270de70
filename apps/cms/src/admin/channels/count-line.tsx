import type { ShownCount } from '../../channels/channels-answer.ts';
import { weight } from './weight.ts';

/** Say how much of each limit is taken. */
export function CountLine({ counts }: { counts: readonly ShownCount[] }) {
  if (counts.length === 0) return null;
  return (
    <p className="channel-counts">
      {counts.map(({ what, value, most, unit }) => {
        const say = (number: number) => (unit === 'bytes' ? weight(number) : number.toLocaleString('en'));
        return (
          <span key={what} className="channel-count" data-over={value > most || undefined}>
            <span>
              {what} {say(value)} of {say(most)}
            </span>
            <span className="channel-count__bar" aria-hidden="true">
              <span style={{ inlineSize: `${Math.min(100, (value / most) * 100)}%` }} />
            </span>
          </span>
        );
      })}
    </p>
  );
}
