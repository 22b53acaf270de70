'use client';

import type { ReactNode } from 'react';
import { languageName } from '../../project/language-name.ts';
import { Choice } from './choice.tsx';
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
  /** What stands before all that is chosen. */
  before?: ReactNode;
}

const deviceNames = Object.fromEntries(Object.entries(devices).map(([name, { label }]) => [name, label])) as Record<
  Device,
  string
>;
export const modes: Readonly<Record<Mode, string>> = { light: 'Light', dark: 'Dark' };

/** Choose device, mode and language. */
export function PreviewToolbar({ looks, onChange, locales, before }: PreviewToolbarProps) {
  return (
    <div className="pantograph-toolbar" role="toolbar" aria-label="How the page is shown">
      {before}
      <Choice
        label="Width"
        options={deviceNames}
        value={looks.device}
        onChange={(device) => onChange({ ...looks, device })}
      />
      <Choice label="Mode" options={modes} value={looks.mode} onChange={(mode) => onChange({ ...looks, mode })} />
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
    </div>
  );
}
