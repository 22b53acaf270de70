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
    showMode(message, mode);
    morph(inside.documentElement, message.documentElement);
  }, [html, mode, isReady]);

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
      onLoad={hear}
    />
  );
}

const asked = /\(\s*prefers-color-scheme:\s*(light|dark)\s*\)/g;

/** Let a message be as in a mode, whatever mode the machine is in that it is looked at on. */
function showMode(message: Document, mode: Mode): void {
  const answer = (text: string) =>
    text.replace(asked, (_, other: string) => (other === mode ? '(min-width: 0)' : '(max-width: 0)'));
  for (const style of message.querySelectorAll('style')) style.textContent = answer(style.textContent);
  for (const element of message.querySelectorAll('[media]')) {
    element.setAttribute('media', answer(element.getAttribute('media') ?? ''));
  }
  message.documentElement.style.colorScheme = mode;
}
