'use client';

import type { ReactNode } from 'react';
import { languageName } from '../../project/language-name.ts';
import { type Device, devices } from './devices.ts';

export type Mode = 'light' | 'dark';

/** How the page is looked at. */
export interface Looks {
  device: Device;
  mode: Mode;
  locale: string;
}

interface PreviewToolbarProps {
  looks: Looks;
  onChange(looks: Looks): void;
  /** Languages to choose from; one alone is not asked for. */
  locales: readonly string[];
  children?: ReactNode;
}

const modes: Readonly<Record<Mode, string>> = { light: 'Light', dark: 'Dark' };

/** Choose device, mode and language. */
export function PreviewToolbar({ looks, onChange, locales, children }: PreviewToolbarProps) {
  return (
    <div className="pantograph-toolbar" role="toolbar" aria-label="How the page is shown">
      <Choice
        label="Width"
        options={Object.fromEntries(Object.entries(devices).map(([name, { label }]) => [name, label]))}
        value={looks.device}
        onChange={(device) => onChange({ ...looks, device: device as Device })}
      />
      <Choice
        label="Mode"
        options={modes}
        value={looks.mode}
        onChange={(mode) => onChange({ ...looks, mode: mode as Mode })}
      />
      {locales.length > 1 && (
        <label className="pantograph-toolbar__language">
          <span>Language</span>
          <select
            className="pg-input pg-input--small"
            value={looks.locale}
            onChange={({ target }) => onChange({ ...looks, locale: target.value })}
          >
            {locales.map((locale) => (
              <option key={locale} value={locale}>
                {languageName(locale)}
              </option>
            ))}
          </select>
        </label>
      )}
      {children}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  options: Readonly<Record<string, string>>;
  value: string;
  onChange(value: string): void;
}

function Choice({ label, options, value, onChange }: ChoiceProps) {
  return (
    <fieldset className="pantograph-choice">
      <legend>{label}</legend>
      {Object.entries(options).map(([name, text]) => (
        <button key={name} type="button" aria-pressed={name === value} onClick={() => onChange(name)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
