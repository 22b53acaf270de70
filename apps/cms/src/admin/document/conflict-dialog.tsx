'use client';

import { useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useId, useMemo, useState } from 'react';
import type { ChangedField } from '../../guard/conflict.ts';
import type { FieldShape } from '../../model/differences.ts';
import { type Clash, clashes, merge, type Side } from '../../model/merge.ts';
import { languageName } from '../../project/language-name.ts';
import { fullDayIn, fullMomentIn, timeIn } from '../parts/moments.ts';
import { Dialog } from './dialog.tsx';
import type { Conflict } from './find-conflict.ts';
import type { Saving } from './use-saving.ts';
import { hereZone } from './zone-time.ts';

/** Shows what somebody else changed meanwhile, field by field, and joins both texts. */
export function ConflictDialog({ conflict, saving }: { conflict: Conflict; saving: Saving }) {
  const { docConfig } = useDocumentInfo();
  const { code: locale } = useLocale();
  const fields = (docConfig?.fields ?? []) as readonly FieldShape[];
  const list = useMemo(() => clashes(fields, conflict), [fields, conflict]);
  const [sides, setSides] = useState<Record<string, Side>>({});
  const [isBusy, setIsBusy] = useState(false);
  // What only they changed is taken over; where both wrote, one's own words stay unless one decides otherwise.
  const sideOf = (place: string): Side =>
    sides[place] ?? (list.find((one) => one.place === place)?.both ? 'mine' : 'theirs');
  const who = conflict.by ?? 'The CMS';
  const when = whenHere(conflict.at);
  const beside = changedBeside(conflict.changed ?? [], list, locale);
  const settle = async () => {
    setIsBusy(true);
    await saving.settle(merge(fields, conflict, sideOf));
    setIsBusy(false);
  };
  return (
    <Dialog
      isWide
      title={`${who} saved this ${when}, while you were writing`}
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
      {beside.length > 0 && (
        <p>
          {who} also changed {joined(beside)}. That stays as they left it.
        </p>
      )}
    </Dialog>
  );
}

/** Say when something happened by the clocks of whoever looks: `at 14:05`, with its day where that is another one. */
function whenHere(at: string): string {
  const zone = hereZone();
  return fullDayIn(at, zone) === fullDayIn(Date.now(), zone)
    ? `at ${timeIn(at, zone)}`
    : `on ${fullMomentIn(at, zone)}`;
}

function ClashChoice({ clash, side, onChoose }: { clash: Clash; side: Side; onChoose: (side: Side) => void }) {
  const name = useId();
  const choice = (value: Side, label: string, text: string) => (
    <label className="document-clash__side">
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

/** Name what they changed that there is nothing to choose about: in other languages, and what one has oneself. */
function changedBeside(changed: readonly ChangedField[], list: readonly Clash[], locale: string): string[] {
  const chosen = new Set(list.map(({ path }) => path));
  const labels = changed.flatMap(({ path, label, locale: language }) => {
    if (language !== undefined && language !== locale) return [`${label} in ${languageName(language)}`];
    return chosen.has(path) || path.includes('.') ? [] : [label];
  });
  return [...new Set(labels)];
}

/** Join names into words: `Title, Address and 3 more`. */
function joined(names: readonly string[]): string {
  const most = 5;
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  return new Intl.ListFormat('en-GB').format(shown.map((name) => (name.endsWith(' more') ? name : `“${name}”`)));
}

/** A chosen document is known here by its id alone, which says nothing to anybody. */
function withoutIds(text: string): string {
  return text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'the chosen document');
}
