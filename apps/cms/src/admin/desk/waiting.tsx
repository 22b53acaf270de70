import type { TaskList } from '../../desk/what-waits.ts';
import { Empty } from '../parts/empty.tsx';
import { ago } from '../parts/moments.ts';
import { Entry } from './entry.tsx';

/** What there is to say where nothing of a kind waits. */
const nothing: Readonly<Record<TaskList['name'], string>> = {
  review: 'Nothing is to be reviewed.',
  publish: 'Nothing approved waits to go live.',
  'sent-back': 'Nothing was sent back.',
  translate: 'Every translation is complete and up to date.',
};

/** What waits for somebody: the first thing on the desk. */
export function Waiting({ lists, mayWrite }: { lists: readonly TaskList[]; mayWrite: boolean }) {
  const full = lists.filter(({ total }) => total > 0);
  const total = full.reduce((sum, list) => sum + list.total, 0);
  return (
    <section className="pg-panel pg-waiting" aria-labelledby="pg-waiting">
      <header className="pg-panel__head">
        <h2 id="pg-waiting">
          What waits for you
          {total > 0 && <span className="pg-count">{total}</span>}
        </h2>
      </header>
      {full.length === 0 ? (
        <Empty {...(mayWrite && { action: { label: 'New page from a template', href: '/admin/templates' } })}>
          Nothing waits for you. {lists.map(({ name }) => nothing[name]).join(' ')}
        </Empty>
      ) : (
        <div className="pg-waiting__lists">
          {full.map(({ name, title, tasks, total: all }) => (
            <div key={name} className="pg-waiting__list">
              <h3>
                {title} <span className="pg-count">{all}</span>
              </h3>
              <ul className="pg-entries">
                {tasks.map(({ at, note, ...task }) => (
                  <Entry
                    key={`${task.document}/${task.locale}`}
                    {...task}
                    note={at && name !== 'translate' ? `${note} · ${ago(at)}` : note}
                  />
                ))}
              </ul>
              {all > tasks.length && <p className="pg-more">and {all - tasks.length} more</p>}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
