'use client';

import { useRouter } from 'next/navigation.js';
import { useState } from 'react';
import { askCms, type Refusal } from '../ask-cms.ts';
import { Dialog } from '../document/dialog.tsx';

interface EraseLeadProps {
  brands: readonly { id: string; name: string }[];
  /** Whose address it is, where that is known. */
  email?: string;
}

/** Erases what a brand knows of somebody who asks for it. */
export function EraseLead({ brands, email: known }: EraseLeadProps) {
  const router = useRouter();
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [email, setEmail] = useState(known ?? '');
  const [brand, setBrand] = useState(brands[0]?.id ?? '');
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const [said, setSaid] = useState('');
  const erase = async () => {
    setIsBusy(true);
    const answer = await askCms<{ erased: number }>('POST', '/leads/erase', { email, brand });
    setIsBusy(false);
    setRefusals(answer.refusals);
    if (!answer.body || answer.refusals.length > 0) return;
    const { erased } = answer.body;
    if (erased === 0 && known === undefined) {
      setRefusals([{ path: 'email', message: 'Nobody with this address is known there.' }]);
      return;
    }
    setIsAsking(false);
    setSaid(erased === 1 ? '1 lead is erased.' : `${erased} leads are erased.`);
    router.refresh();
  };
  return (
    <>
      <button type="button" className="pg-button pg-button--quiet" onClick={() => setIsAsking(true)}>
        {known === undefined ? 'Erase somebody' : 'Erase'}
      </button>
      <p className="pg-leads__said" aria-live="polite">
        {said}
      </p>
      {isAsking && (
        <Dialog
          title={known === undefined ? 'Erase somebody' : `Erase ${known}`}
          confirm="Erase for good"
          isBusy={isBusy}
          refusals={refusals}
          onConfirm={() => void erase()}
          onClose={() => setIsAsking(false)}
        >
          <p>
            Address, page, campaign and consent are erased, here and in what is exported from now on. It cannot be
            undone.
          </p>
          {known === undefined && (
            <label className="pg-field">
              Email
              <input type="email" required value={email} onChange={({ target }) => setEmail(target.value)} />
            </label>
          )}
          {brands.length > 1 && (
            <label className="pg-field">
              Brand
              <select value={brand} onChange={({ target }) => setBrand(target.value)}>
                {brands.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </select>
            </label>
          )}
        </Dialog>
      )}
    </>
  );
}
