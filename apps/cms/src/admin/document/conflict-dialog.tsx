'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useId, useMemo, useState } from 'react';
import type { FieldShape } from '../../model/differences.ts';
import { type Clash, clashes, merge, type Side } from '../../model/merge.ts';
import { Dialog } from './dialog.tsx';
import type { Conflict, Saving } from './use-saving.ts';

/** Shows what somebody else changed meanwhile, field by field, and joins both texts. */
export function ConflictDialog({ conflict, saving }: { conflict: Conflict; saving: Saving }) {
  const { docConfig } = useDocumentInfo();
  const fields = (docConfig?.fields ?? []) as readonly FieldShape[];
  const list = useMemo(() => clashes(fields, conflict), [fields, conflict]);
  const [sides, setSides] = useState<Record<string, Side>>({});
  const [isBusy, setIsBusy] = useState(false);
  // What only they changed is taken over; where both wrote, one's own words stay unless one decides otherwise.
  const sideOf = (place: string): Side =>
    sides[place] ?? (list.find((one) => one.place === place)?.both ? 'mine' : 'theirs');
  const who = conflict.by ?? 'Somebody else';
  const when = conflict.at
    ? ` at ${new Date(conflict.at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`
    : '';
  const settle = async () => {
    setIsBusy(true);
    await saving.settle(merge(fields, conflict, sideOf));
    setIsBusy(false);
  };
  return (
    <Dialog
      isWide
      title={`${who} saved this${when}, while you were writing`}
      confirm="Save these"
      cancel="Not now"
      isBusy={isBusy}
      onClose={saving.postpone}
      onConfirm={() => void settle()}
    >
      {list.length === 0 ? (
        <p>You changed different things. Save to keep both.</p>
      ) : (
        <>
          <p>Choose what stays in each field. What else you wrote is kept as it is.</p>
          <ul className="document-clashes">
            {list.map((clash) => (
              <ClashChoice
                key={clash.place}
                clash={clash}
                side={sideOf(clash.place)}
                onChoose={(side) => setSides({ ...sides, [clash.place]: side })}
              />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function ClashChoice({ clash, side, onChoose }: { clash: Clash; side: Side; onChoose: (side: Side) => void }) {
  const name = useId();
  const choice = (value: Side, label: string, text: string) => (
    <label className={side === value ? 'document-clash__side document-clash__side--chosen' : 'document-clash__side'}>
      <span>
        <input type="radio" name={name} checked={side === value} onChange={() => onChoose(value)} /> {label}
      </span>
      <span className="document-clash__text" dir="auto">
        {withoutIds(text) || 'Nothing'}
      </span>
    </label>
  );
  return (
    <li>
      <fieldset className="document-clash">
        <legend>
          {clash.label}
          {clash.both && <em> both of you changed it</em>}
        </legend>
        {choice('mine', 'Keep mine', clash.mine)}
        {choice('theirs', 'Take theirs', clash.theirs)}
      </fieldset>
    </li>
  );
}

/** A chosen document is known here by its id alone, which says nothing to anybody. */
function withoutIds(text: string): string {
  return text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'the chosen document');
}
