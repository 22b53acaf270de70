'use client';

import { useId, useState } from 'react';
import type { WorkflowAnswer } from '../../workflow/endpoints.ts';
import type { TransitionName } from '../../workflow/state-machine.ts';
import { askCms, type Refusal } from '../ask-cms.ts';
import { type ActionDetails, ActionDialog } from './action-dialog.tsx';
import { actionWords, nextSteps } from './action-words.ts';
import { documentState, setDocumentState } from './document-state.ts';
import { Menu } from './menu.tsx';
import { useSubject } from './use-subject.ts';

/** What may be done with a document now: the next step as a button, the rest in a menu. */
export function Actions({ answer }: { answer: WorkflowAnswer }) {
  const { key, collection, document: id, locale } = useSubject();
  const [open, setOpen] = useState<TransitionName>();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const errorId = useId();
  const actions = answer.actions as { name: TransitionName; label: string; takes?: string }[];
  const next = nextSteps.map((name) => actions.find((action) => action.name === name)).find(Boolean);
  const second = actions.find(({ name }) => name === 'send-back' || name === 'schedule');
  const rest = actions.filter((action) => action !== next && action !== second);
  const chosen = actions.find(({ name }) => name === open);

  const take = async (action: TransitionName, details: ActionDetails = {}): Promise<readonly Refusal[]> => {
    // What is decided on is what is in the form, so that is saved first.
    const isSaved = (await documentState(key).save?.()) ?? true;
    if (!isSaved)
      return [{ path: '', message: 'What you wrote is not saved yet. See above the form why, then try again.' }];
    // Of what is seen in the form, and not of what somebody else may have saved since.
    const { rev = answer.rev } = documentState(key);
    const subject = { collection, document: id, locale };
    const { status, refusals: wrong } = await askCms('POST', '/workflow', { ...subject, action, rev, ...details });
    setDocumentState(key, { turn: documentState(key).turn + 1 });
    if (status === 200) setOpen(undefined);
    return status === 200 ? [] : wrong;
  };
  const begin = async (action: TransitionName) => {
    setRefusals([]);
    if (actionWords[action]) {
      // The dialog says what is missing in what is written now, not in what was saved last.
      if (documentState(key).status === 'unsaved') await documentState(key).save?.();
      setOpen(action);
    } else setRefusals(await take(action));
  };

  return (
    <div className="document-actions">
      {second && (
        <button type="button" className="pg-button pg-button--quiet" onClick={() => void begin(second.name)}>
          {second.label}
        </button>
      )}
      {next && (
        <button
          type="button"
          className="pg-button"
          aria-describedby={refusals.length > 0 ? errorId : undefined}
          onClick={() => void begin(next.name)}
        >
          {next.label}
        </button>
      )}
      {rest.length > 0 && (
        <Menu label="More actions">
          {rest.map(({ name, label }) => (
            <button key={name} type="button" role="menuitem" onClick={() => void begin(name)}>
              {label}
            </button>
          ))}
        </Menu>
      )}
      {refusals.length > 0 && (
        <p id={errorId} className="document-actions__refusal" role="alert">
          {refusals.map(({ message }) => message).join(' ')}
        </p>
      )}
      {chosen && (
        <ActionDialog
          action={chosen.name}
          takes={chosen.takes}
          answer={answer}
          onClose={() => setOpen(undefined)}
          onTake={(details) => take(chosen.name, details)}
        />
      )}
    </div>
  );
}
