'use client';
import { Button, useAuth } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';

/** Lets a manager take the addresses of a brand out as CSV, and erase what is known of somebody. */
export function LeadsActions() {
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
    <div>
      <p>
        {brands.map((brand) => (
          <span key={brand}>
            <a href={`/api/leads/export?brand=${brand}`} download>
              Leads of {brand} as CSV
            </a>{' '}
          </span>
        ))}
      </p>
      <details>
        <summary>Erase somebody</summary>
        <form onSubmit={(event) => void erase(event)}>
          <label>
            Email <input name="email" type="email" required />
          </label>{' '}
          <label>
            Brand{' '}
            <select name="brand">
              {brands.map((brand) => (
                <option key={brand}>{brand}</option>
              ))}
            </select>
          </label>{' '}
          <Button type="submit" buttonStyle="secondary" size="small">
            Erase
          </Button>
          <p aria-live="polite">{said}</p>
        </form>
      </details>
    </div>
  );
}
