'use client';

import { Button, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { HereTime } from '../admin/parts/here-time.tsx';

interface Delivery {
  id: string;
  event: string;
  state: 'waiting' | 'done' | 'failed';
  at: string;
  attempts: number;
  error: string | null;
}

const states = { waiting: 'Waits', done: 'Arrived', failed: 'Given up' } as const;

/** Shows what a webhook was told, and makes its secret anew, which is shown this once. */
export function WebhookPanel() {
  const { id } = useDocumentInfo();
  const [secret, setSecret] = useState<string>();
  const [deliveries, setDeliveries] = useState<Delivery[]>([]);
  useEffect(() => {
    if (!id) return;
    fetch(`/api/webhooks/${id}/deliveries`)
      .then((response) => response.json())
      .then((answer: { deliveries?: Delivery[] }) => setDeliveries(answer.deliveries ?? []))
      .catch(() => setDeliveries([]));
  }, [id]);
  const renew = async () => {
    const response = await fetch(`/api/webhooks/${id}/secret`, { method: 'POST' });
    setSecret(((await response.json()) as { secret?: string }).secret);
  };
  return (
    <div className="field-type">
      <h3>Secret</h3>
      {secret === undefined ? (
        <p>It is shown once, when it is made. A new one takes the place of the old one at once.</p>
      ) : (
        <p aria-live="polite">
          Keep this now: <code>{secret}</code>
        </p>
      )}
      <Button buttonStyle="secondary" size="small" onClick={() => void renew()}>
        Make a new secret
      </Button>
      <h3>What it was told</h3>
      {deliveries.length === 0 ? <p>Nothing in the last 30 days.</p> : null}
      <ul>
        {deliveries.map(({ id: delivery, event, state, at, attempts, error }) => (
          <li key={delivery}>
            <HereTime at={at} /> {event}: {states[state]}
            {attempts > 1 ? ` after ${attempts} tries` : ''}
            {error === null ? '' : ` (${error})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
