'use client';

import { useEffect, useRef, useState } from 'react';
import type { Mode } from '../preview/preview-toolbar.tsx';
import { morph } from './morph.ts';

interface EmailFrameProps {
  html: string;
  mode: Mode;
  title: string;
}

/** Nothing in a message may run, and nothing be asked of anybody but the CMS; the policy holds for all that is put in later. */
const empty = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; font-src 'self'; form-action 'none'"></head><body></body></html>`;

/** Show a message as a mail client would. It is changed in place, so that it stays where it was scrolled to. */
export function EmailFrame({ html, mode, title }: EmailFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setIsReady] = useState(false);

  useEffect(() => {
    const inside = frame.current?.contentDocument;
    if (!isReady || !inside) return;
    const message = new DOMParser().parseFromString(html, 'text/html');
    morph(inside.documentElement, message.documentElement);
  }, [html, isReady]);

  const hear = () => {
    const inside = frame.current?.contentDocument;
    // Links lead away from what is being written.
    inside?.addEventListener('click', (event) => event.preventDefault());
    inside?.addEventListener('submit', (event) => event.preventDefault());
    setIsReady(true);
  };
  return (
    <iframe
      ref={frame}
      className="channel-email__frame"
      // Scripts stay away; the origin is ours so that the message can be changed in place.
      sandbox="allow-same-origin"
      srcDoc={empty}
      title={title}
      style={{ colorScheme: mode }}
      onLoad={hear}
    />
  );
}
