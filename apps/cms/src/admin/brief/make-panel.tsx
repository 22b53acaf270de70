'use client';

import { useAuth, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { may } from '../../access/permissions.ts';
import type { Role } from '../../access/roles.ts';
import type { MadeAnswer, MadeReport, ToldFinding } from '../../campaigns/made-report.ts';
import { askCms } from '../ask-cms.ts';
import { Panel } from '../document/panel.tsx';
import { HereTime } from '../parts/here-time.tsx';

const pause = 400;

/** Makes everything that a brief asks for, and shows what came of it. */
export function MakePanel() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const { submit, dispatchFields } = useForm();
  const isModified = useFormModified();
  const [answer, setAnswer] = useState<MadeAnswer>();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const read = useCallback(async () => {
    const { body, refusals } = await askCms<MadeAnswer>('GET', `/campaigns/${id}/made`);
    if (body && refusals.length === 0) setAnswer(body);
    return body;
  }, [id]);
  const mayMake = may((user as { role?: Role } | null)?.role, 'write');
  useEffect(() => {
    if (id !== undefined && mayMake) void read();
  }, [id, mayMake, read]);
  const isRunning = Boolean(answer?.running);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(async () => {
      const now = await read();
      if (!now || now.running) return;
      // The run named its drafts in the campaign: the form goes on from there.
      for (const [path, value] of [
        ['documents', now.documents],
        ['rev', now.rev],
        ['savedBy', now.savedBy],
      ] as const) {
        dispatchFields({ type: 'UPDATE', path, value, initialValue: value });
      }
    }, pause);
    return () => clearInterval(timer);
  }, [isRunning, read, dispatchFields]);
  if (!mayMake) return null;
  const make = async () => {
    setIsBusy(true);
    setProblem('');
    try {
      if (isModified) {
        const saved = await submit();
        if (!saved || !('res' in saved) || !saved.res?.ok) {
          setProblem('The campaign could not be saved, so nothing was made. Correct what is marked, then try again.');
          return;
        }
      }
      const { body, refusals } = await askCms<MadeAnswer>('POST', `/campaigns/${id}/make`, {});
      setProblem(refusals[0]?.message ?? '');
      if (body && refusals.length === 0) setAnswer(body);
    } finally {
      setIsBusy(false);
    }
  };
  const { running = null, report = null } = answer ?? {};
  return (
    <Panel title="Everything from this brief">
      {id === undefined ? (
        <p className="pg-muted">Save the campaign first. Then everything it asks for is made here.</p>
      ) : (
        <>
          <button
            type="button"
            className="pg-button brief-make"
            disabled={isBusy || isRunning}
            onClick={() => void make()}
          >
            {isRunning ? 'Making …' : isModified ? 'Save and make everything' : 'Make everything'}
          </button>
          {running && (
            <div className="brief-progress">
              <progress max={Math.max(running.total, 1)} value={running.done} aria-label="How much is made" />
              <span>{running.channel === '' ? 'Reading the brief' : `Making ${spaced(running.channel)}`}</span>
            </div>
          )}
          <p className="pg-unseen" role="status">
            {isRunning ? 'Making everything.' : report ? `Made: ${filesOf(report)}.` : ''}
          </p>
          {[problem, answer?.problem].filter(Boolean).map((words) => (
            <p key={words} role="alert" className="pg-problem">
              {words}
            </p>
          ))}
          {report && !isRunning && <Made id={String(id)} report={report} />}
          {!report && !isRunning && (
            <p className="pg-muted">
              Pages and posts become drafts here, and everything else files to hand over. Nothing goes live.
            </p>
          )}
        </>
      )}
    </Panel>
  );
}

function Made({ id, report }: { id: string; report: MadeReport }) {
  const { at, drafts, findings } = report;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const base = `/api/campaigns/${id}/made`;
  return (
    <div className="brief-made">
      <p className="brief-made__when">
        {filesOf(report)}, <HereTime at={at} />
      </p>
      <div className="brief-made__links">
        <a
          className="pg-button pg-button--quiet pg-button--small"
          href={`${base}/files/index.html`}
          target="_blank"
          rel="noreferrer"
        >
          Look at everything
        </a>
        <a className="pg-button pg-button--quiet pg-button--small" href={`${base}/zip`} download>
          Download
        </a>
      </div>
      {drafts.length > 0 && (
        <>
          <h3>Drafts</h3>
          <ul className="document-uses">
            {drafts.map(({ id: draft, collection, title, isKept }) => (
              <li key={draft}>
                <a href={`/admin/collections/${collection}/${draft}`}>{title}</a>{' '}
                <span className="document-uses__kind">
                  {collection === 'pages' ? 'page' : 'post'}
                  {isKept && ', was there and is kept as it is'}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>
        {findings.length === 0
          ? 'Everything fits'
          : errors.length === 0
            ? `${findings.length} to look at`
            : `${errors.length} to mend${findings.length > errors.length ? `, ${findings.length - errors.length} to look at` : ''}`}
      </h3>
      {findings.length > 0 && (
        <ul className="brief-findings">
          {findings.map((finding) => (
            <Finding key={`${finding.path} ${finding.message}`} finding={finding} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Finding({ finding }: { finding: ToldFinding }) {
  const { severity, field, path, message, fix, places } = finding;
  return (
    <li className={`brief-finding brief-finding--${severity}`}>
      {field !== '' && (
        <button type="button" className="pg-link" onClick={() => show(path)}>
          {field}
        </button>
      )}
      <p>
        {message} <span className="pg-muted">{fix}</span>
      </p>
      {places.length > 0 && <p className="brief-finding__places">{places.join(', ')}</p>}
    </li>
  );
}

/** Lead to the field of a place, or to the nearest that holds it. */
function show(path: string): void {
  for (let keys = path.split('.'); keys.length > 0; keys = keys.slice(0, -1)) {
    const place = keys.join('.');
    const found =
      document.querySelector<HTMLElement>(`[data-brief-path="${CSS.escape(place)}"]`) ??
      document.getElementById(`field-${place}`);
    if (!found) continue;
    for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    found.scrollIntoView({ block: 'center' });
    const control = found.matches('input, textarea, select')
      ? found
      : found.querySelector<HTMLElement>('input, textarea, select, button');
    control?.focus({ preventScroll: true });
    return;
  }
}

function filesOf({ files, channels }: MadeReport): string {
  const count = new Set(channels.map(({ channel }) => channel)).size;
  return `${files} ${files === 1 ? 'file' : 'files'} for ${count} ${count === 1 ? 'channel' : 'channels'}`;
}

function spaced(name: string): string {
  return name.replaceAll('-', ' ');
}
