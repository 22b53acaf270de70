'use client';

import type { PreviewMessage, PreviewReply } from '@pantograph/pages';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

type Draw = Omit<Extract<PreviewMessage, { type: 'pantograph-preview' }>, 'type' | 'version'>;

/** A page of the site that draws what it is told. */
export interface Shell {
  frame: RefObject<HTMLIFrameElement | null>;
  /** `away` where it did not answer. */
  state: 'waiting' | 'ready' | 'away';
  /** Draw this: at once, or when the drawing before is done; of several only the last. */
  draw(what: Draw): void;
  /** Outline a section; null outlines none. */
  focus(section: number | null): void;
  /** Load it again. */
  retry(): void;
  /** Changes with each loading: a frame keyed by it is a new one. */
  loading: number;
}

/** The version that the shell's own code says, without the code. */
const version = 1;
const answersWithin = 8_000;
/** A drawing that nothing is heard of is not waited for. */
const drawsWithin = 1_000;

/** Talk with the shell at an address. Only what comes from its frame and its origin is heard. */
export function useShell(src: string | undefined, onSelect: (section: number) => void): Shell {
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<Shell['state']>('waiting');
  const [loading, setLoading] = useState(0);
  const last = useRef<Draw>(undefined);
  const focused = useRef<number | null>(null);
  const isReady = useRef(false);
  const drawing = useRef<{ what: Draw; since: number }>(undefined);
  const select = useRef(onSelect);
  select.current = onSelect;

  const send = useCallback(
    (message: PreviewMessage) => {
      if (src !== undefined) frame.current?.contentWindow?.postMessage(message, new URL(src).origin);
    },
    [src],
  );
  const sendLast = useCallback(() => {
    const what = last.current;
    if (!isReady.current || what === undefined || what === drawing.current?.what) return;
    if (drawing.current && performance.now() - drawing.current.since < drawsWithin) return;
    drawing.current = { what, since: performance.now() };
    send({ type: 'pantograph-preview', version, ...what });
  }, [send]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another loading begins anew
  useEffect(() => {
    isReady.current = false;
    drawing.current = undefined;
    setState('waiting');
    if (src === undefined) return;
    const { origin } = new URL(src);
    const timer = setTimeout(() => !isReady.current && setState('away'), answersWithin);
    const hear = (event: MessageEvent) => {
      if (event.origin !== origin || event.source !== frame.current?.contentWindow) return;
      const reply = event.data as PreviewReply | undefined;
      if (reply?.version !== version) return;
      if (reply.type === 'pantograph-preview-ready') {
        isReady.current = true;
        drawing.current = undefined;
        setState('ready');
        sendLast();
        send({ type: 'pantograph-preview-focus', version, section: focused.current });
      } else if (reply.type === 'pantograph-preview-rendered') {
        const done = drawing.current?.what;
        drawing.current = undefined;
        if (done !== last.current) sendLast();
        else if (done) drawing.current = { what: done, since: Number.NEGATIVE_INFINITY };
      } else if (reply.type === 'pantograph-preview-select') select.current(reply.section);
    };
    addEventListener('message', hear);
    return () => {
      clearTimeout(timer);
      removeEventListener('message', hear);
    };
  }, [src, loading, send, sendLast]);

  return {
    frame,
    state,
    loading,
    draw: useCallback(
      (what) => {
        last.current = what;
        sendLast();
      },
      [sendLast],
    ),
    focus: useCallback(
      (section) => {
        focused.current = section;
        if (isReady.current) send({ type: 'pantograph-preview-focus', version, section });
      },
      [send],
    ),
    retry: useCallback(() => setLoading((before) => before + 1), []),
  };
}
