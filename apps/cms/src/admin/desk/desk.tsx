import type { AdminViewServerProps } from 'payload';
import { may } from '../../access/permissions.ts';
import { personOf } from '../../access/roles.ts';
import { ownBrands } from '../../desk/own-brands.ts';
import { ownDrafts, whatComes, whatWentLive } from '../../desk/what-happens.ts';
import { whatWaits } from '../../desk/what-waits.ts';
import { Empty } from '../parts/empty.tsx';
import { ago } from '../parts/moments.ts';
import { ComingPanel } from './coming-panel.tsx';
import { Entry } from './entry.tsx';
import { Panel } from './panel.tsx';
import { Waiting } from './waiting.tsx';

const fewComing = 6;

/** The first page of whoever signs in: what waits for them, what comes, what went live, what they were at. */
export async function Desk({ initPageResult: { req } }: AdminViewServerProps) {
  const person = personOf(req);
  if (!person) return null;
  const mayWrite = may(person.role, 'write');
  const [waiting, coming, published, drafts] = await Promise.all([
    whatWaits(req, person),
    whatComes(req, ownBrands(person), { limit: fewComing }),
    whatWentLive(req, person),
    ownDrafts(req, person),
  ]);
  return (
    <main className="pg-view pg-desk">
      <header className="pg-head">
        <div>
          <h1>Desk</h1>
          <p className="pg-head__sub">
            {person.name || person.email}, {today()}
          </p>
        </div>
        {mayWrite && (
          <div className="pg-head__actions">
            <a className="pg-button pg-button--quiet" href="/admin/collections/posts/create">
              Write a post
            </a>
            <a className="pg-button" href="/admin/templates">
              New page
            </a>
          </div>
        )}
      </header>
      <Waiting lists={waiting} mayWrite={mayWrite} />
      <div className="pg-desk__rest">
        <ComingPanel coming={coming} />
        <Panel title="Just published" more={{ label: 'All live pages', href: '/admin/collections/pages?state=live' }}>
          {published.length === 0 ? (
            <Empty>Nothing has gone live yet. What does is listed here, with its link.</Empty>
          ) : (
            <ul className="pg-entries">
              {published.map((each) => (
                <Entry key={`${each.document}/${each.locale}`} {...each} note={ago(each.at)}>
                  {each.url && (
                    <a className="pg-live-link" href={each.url} target="_blank" rel="noreferrer">
                      See it live<span className="pg-unseen">: {each.title}, opens a new tab</span>
                    </a>
                  )}
                </Entry>
              ))}
            </ul>
          )}
        </Panel>
        <Panel title="Your drafts">
          {drafts.length === 0 ? (
            <Empty {...(mayWrite && { action: { label: 'Begin with a template', href: '/admin/templates' } })}>
              {mayWrite ? 'What you write is kept here until it is live.' : 'What you work on is kept here.'}
            </Empty>
          ) : (
            <ul className="pg-entries">
              {drafts.map((each) => (
                <Entry key={each.document} {...each} note={`Saved ${ago(each.at)}`} />
              ))}
            </ul>
          )}
        </Panel>
      </div>
    </main>
  );
}

function today(): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date());
}
