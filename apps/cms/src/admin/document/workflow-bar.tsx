'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { shortZoneName } from '../parts/moments.ts';
import { StateDrawing } from '../parts/state-mark.tsx';
import { Actions } from './actions.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { useDocumentState } from './document-state.ts';
import { newName } from './new-name.tsx';
import { SaveNotice } from './save-notice.tsx';
import { saveWords } from './save-words.ts';
import { stateWords } from './state-words.ts';
import { StepButtons } from './step-buttons.tsx';
import { useDocumentName } from './use-document-name.ts';
import { useFirstOpen } from './use-first-open.ts';
import { useOpenForm } from './use-open-form.ts';
import { useSaving } from './use-saving.ts';
import { useSubject } from './use-subject.ts';
import { useTextsAlone } from './use-texts-alone.ts';
import { useWorkflow } from './use-workflow.ts';
import { hereZone } from './zone-time.ts';

/** Stands above the form: where the document stands, whether it is saved, and what may be done with it now. */
export function WorkflowBar() {
  const { key, collection, document: id } = useSubject();
  const { docConfig, hasSavePermission } = useDocumentInfo();
  const state = useDocumentState(key);
  const saving = useSaving();
  const answer = useWorkflow();
  useFirstOpen();
  useOpenForm();
  // Of settings there are one a brand, and they are called like it.
  const name = collection === 'settings' ? answer?.brand : answer?.title;
  useDocumentName(id === '' ? newName(docConfig) : name);
  const words = answer && stateWords(answer);
  const isTextsAlone = useTextsAlone();
  return (
    <section className="document-bar" data-texts-alone={isTextsAlone || undefined} aria-label="State and actions">
      <div className="document-bar__state">
        {id === '' ? (
          <p className="document-bar__name pg-state pg-state--draft">New</p>
        ) : (
          <p className={`document-bar__name pg-state pg-state--${words?.look ?? 'draft'}`} role="status">
            {words && <StateDrawing state={words.look} />}
            {words?.name ?? '…'}
          </p>
        )}
        <p className="document-bar__details">
          {id === '' && 'Write what you have, then save it as a draft. Nobody outside sees it.'}
          {words?.details.filter(Boolean).join(' ')}{' '}
          {answer?.live && answer.isLive && answer.liveUrl && (
            <a href={answer.liveUrl} target="_blank" rel="noreferrer">
              See it live
            </a>
          )}
        </p>
        {id !== '' && (
          <p
            className={`document-bar__saved document-bar__saved--${state.status}`}
            role="status"
            {...(state.savedAt !== undefined && { title: shortZoneName(hereZone()) })}
          >
            {hasSavePermission ? saveWords(state) : 'You read this; you may not change it'}
          </p>
        )}
        {id !== '' && hasSavePermission && <StepButtons saving={saving} />}
      </div>
      {answer && <Actions answer={answer} />}
      <SaveNotice saving={saving} />
      {saving.conflict && !saving.isPostponed && <ConflictDialog conflict={saving.conflict} saving={saving} />}
    </section>
  );
}
