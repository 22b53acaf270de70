'use client';
import { useAuth } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';

/** Lets a manager take the addresses of a brand out as CSV, and erase what is known of somebody. */
export function LeadsActions({ names }: { names: Readonly<Record<string, string>> }) {
  const { user } = useAuth();
  const brands = Array.isArray(user?.brands) ? (user.brands as string[]) : [];
  const [said, setSaid] = useState('');
  const erase = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { email, brand } = Object.fromEntries(new FormData(event.currentTarget));
    if (!window.confirm(`Erase what is known of ${email}? This cannot be undone.`)) return;
    const response = await fetch('/api/leads/erase', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, brand }),
    });
    const answer = (await response.json()) as { erased?: number; errors?: { message: string }[] };
    setSaid(answer.errors?.[0]?.message ?? `Erased: ${answer.erased}. Load the list anew to see it.`);
  };
  return (
    <div className="pg-leads">
      <p>
        {brands.map((brand) => (
          <a
            key={brand}
            className="pg-button pg-button--quiet pg-button--small"
            href={`/api/leads/export?brand=${brand}`}
            download
          >
            Leads of {names[brand] ?? brand} as CSV
          </a>
        ))}
      </p>
      <details>
        <summary>Erase somebody</summary>
        <form onSubmit={(event) => void erase(event)}>
          <label className="pg-field">
            Email <input name="email" type="email" required />
          </label>
          <label className="pg-field">
            Brand{' '}
            <select name="brand">
              {brands.map((brand) => (
                <option key={brand} value={brand}>
                  {names[brand] ?? brand}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="pg-button pg-button--quiet">
            Erase
          </button>
          <p aria-live="polite">{said}</p>
        </form>
      </details>
    </div>
  );
}
