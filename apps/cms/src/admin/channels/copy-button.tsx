'use client';

import { useEffect, useState } from 'react';

/** Takes a text along, to be pasted where it is sent. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), 2_000);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      setSaid('Not copied');
    }
  };
  return (
    <>
      <button type="button" className="pg-link channel-copy" aria-label={`Copy ${what}`} onClick={() => void copy()}>
        {said || 'Copy'}
      </button>
      <span className="pg-unseen" role="status">
        {said === '' ? '' : `${said}: ${what}`}
      </span>
    </>
  );
}
