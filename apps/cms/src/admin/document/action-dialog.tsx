'use client';

import { useState } from 'react';
import type { WorkflowAnswer } from '../../workflow/endpoints.ts';
import type { TransitionName } from '../../workflow/state-machine.ts';
import type { Refusal } from '../ask-cms.ts';
import { actionWords } from './action-words.ts';
import { type AfterwardsChoice, AfterwardsField, afterwardsOf } from './afterwards-field.tsx';
import { Dialog } from './dialog.tsx';
import { MissingList } from './missing-list.tsx';
import { MomentField } from './moment-field.tsx';
import { clockIn, momentAt } from './zone-time.ts';

/** What a dialog adds to an action. */
export interface ActionDetails {
  reason?: string;
  at?: string;
  afterwards?: unknown;
}

interface ActionDialogProps {
  action: TransitionName;
  takes: string | undefined;
  answer: WorkflowAnswer;
  onClose: () => void;
  /** Take it; answers with what is wrong. */
  onTake: (details: ActionDetails) => Promise<readonly Refusal[]>;
}

const hour = 3_600_000;

/** Ask what an action takes, and take it. */
export function ActionDialog({ action, takes = '', answer, onClose, onTake }: ActionDialogProps) {
  const { timeZone, brand, missing } = answer;
  const words = actionWords[action];
  const [reason, setReason] = useState('');
  const [clock, setClock] = useState(() => ({ ...clockIn(timeZone, Date.now() + 24 * hour), time: '09:00' }));
  const [afterwards, setAfterwards] = useState<AfterwardsChoice>({ kind: 'to', to: '' });
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const needsComplete = ['ask', 'approve', 'publish', 'publish-unreviewed', 'schedule'].includes(action);
  if (needsComplete && missing.length > 0) {
    const count = missing.length === 1 ? 'One thing is missing' : `${missing.length} things are missing`;
    return (
      <Dialog title={`${count} first`} onClose={onClose}>
        <p>Choose a line to go to its field.</p>
        <MissingList missing={missing} onJump={onClose} />
      </Dialog>
    );
  }
  const take = async () => {
    const details: ActionDetails = {};
    if (takes === 'reason') details.reason = reason.trim();
    if (takes.includes('moment')) {
      const at = momentAt(timeZone, clock.date, clock.time);
      if (at === undefined) return setRefusals([{ path: 'at', message: 'Choose a day and a time.' }]);
      details.at = at;
    }
    if (takes.includes('afterwards')) {
      details.afterwards = afterwardsOf(afterwards);
      if (!details.afterwards)
        return setRefusals([{ path: 'afterwards', message: 'Choose the page readers are led to.' }]);
    }
    if (takes === 'reason' && !details.reason) {
      return setRefusals([{ path: 'reason', message: 'Say why, so that the author knows what to do.' }]);
    }
    setIsBusy(true);
    setRefusals(await onTake(details));
    setIsBusy(false);
  };
  return (
    <Dialog
      title={words?.title ?? action}
      confirm={words?.confirm}
      isBusy={isBusy}
      refusals={refusals}
      onClose={onClose}
      onConfirm={() => void take()}
    >
      <p>{words?.text(answer)}</p>
      {takes.includes('moment') && <MomentField zone={timeZone} brand={brand} value={clock} onChange={setClock} />}
      {takes.includes('afterwards') && <AfterwardsField value={afterwards} onChange={setAfterwards} />}
      {takes === 'reason' && (
        <label className="document-reason">
          What has to change
          <textarea
            className="pg-input"
            rows={4}
            maxLength={2000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
      )}
    </Dialog>
  );
}
