'use client';

import { languageName } from '../../project/language-name.ts';
import { useBrief } from './brief-context.ts';
import { FieldFrame } from './field-frame.tsx';

interface SelectProps {
  path: string;
  label: string;
  help?: string;
  value: unknown;
  /** Labels by value; what is written and not among them is offered too. */
  options: Readonly<Record<string, string>>;
  /** What holds where nothing is chosen. */
  without: string;
  onChange(value: string | undefined): void;
}

/** One of several values. */
export function SelectField({ path, label, help, value, options, without, onChange }: SelectProps) {
  const written = typeof value === 'string' ? value : '';
  const all = written === '' || Object.hasOwn(options, written) ? options : { ...options, [written]: written };
  return (
    <FieldFrame path={path} label={label} help={help}>
      {(control) => (
        <select
          className="pg-input"
          value={written}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
          {...control}
        >
          <option value="">{without}</option>
          {Object.entries(all).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

interface LanguagesProps {
  value: unknown;
  offered: readonly string[];
  onChange(value: readonly string[] | undefined): void;
}

/** The languages that a campaign is made in. */
export function LanguagesField({ value, offered, onChange }: LanguagesProps) {
  const { isReadOnly, problems } = useBrief();
  const chosen: readonly string[] = Array.isArray(value) ? value.map(String) : [];
  const all = [...new Set([...offered, ...chosen])];
  const problem = [...problems].find(([path]) => path === 'locales' || path.startsWith('locales.'))?.[1];
  return (
    <fieldset className="brief-list" data-brief-path="locales" disabled={isReadOnly}>
      <legend className="field-label">Languages</legend>
      <div className="brief-chips">
        {all.map((locale) => (
          <label key={locale} className="brief-chip">
            <input
              type="checkbox"
              checked={chosen.includes(locale)}
              onChange={({ target }) => {
                const next = target.checked ? [...chosen, locale] : chosen.filter((each) => each !== locale);
                onChange(next.length > 0 ? next : undefined);
              }}
            />
            <span>{languageName(locale)}</span>
          </label>
        ))}
      </div>
      {problem !== undefined && <p className="brief-field__problem">{problem}</p>}
      <p className="brief-field__help">
        What has no words in a language keeps its place there, and waits for translation. Without a choice, the brief’s
        own.
      </p>
    </fieldset>
  );
}
