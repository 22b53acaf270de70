import type { Coming } from '../../desk/what-happens.ts';
import { brands } from '../../project/brands.ts';
import { Empty } from '../parts/empty.tsx';
import { momentIn } from '../parts/moments.ts';
import { Entry } from './entry.tsx';
import { Panel } from './panel.tsx';

/** What goes live and comes down next, in each brand's time. */
export function ComingPanel({ coming }: { coming: readonly Coming[] }) {
  return (
    <Panel title="Next" more={{ label: 'Calendar', href: '/admin/calendar' }}>
      {coming.length === 0 ? (
        <Empty>Nothing is scheduled. What a publisher schedules stands here and in the calendar.</Empty>
      ) : (
        <ul className="pg-entries">
          {coming.map((each) => {
            const zone = brands.get(each.brand)?.timeZone ?? 'UTC';
            const what = each.kind === 'publish' ? 'Goes live' : 'Comes down';
            return (
              <Entry
                key={`${each.kind}/${each.document}/${each.locale}`}
                {...each}
                note={`${what} ${momentIn(each.at, zone)}, ${zone}`}
              />
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
