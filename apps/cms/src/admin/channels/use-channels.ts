'use client';

import { useAllFormFields } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ChannelsAnswer, ShownChannel, ToldCollection } from '../../channels/channels-answer.ts';
import { useStage } from './use-stage.ts';

/** A document in every channel, as its form has it. */
export interface Channels {
  /** Undefined until the first answer. */
  answer: ChannelsAnswer | undefined;
  channels: readonly ShownChannel[];
  /** Pictures by their hashes, as `data:` addresses. */
  pictures: ReadonlyMap<string, string>;
  isWriting: boolean;
  isDrawing: boolean;
  problem: string | undefined;
}

/** Pictures are drawn when whoever types rests for a moment. */
const restsFor = 350;
const none: ReadonlyMap<string, string> = new Map();

/** Show what the form holds in every channel: words at each change, pictures when it stands still. */
export function useChannels(collection: ToldCollection, id: string, locale: string): Channels {
  const [fields] = useAllFormFields();
  const view = useRef<string>(undefined);
  view.current ??= crypto.randomUUID();
  const state = useMemo(() => {
    const values = reduceFieldsToValues(fields, true);
    return JSON.stringify({ collection, id, locale, view: view.current, values });
  }, [collection, id, locale, fields]);
  const [words, setWords] = useState<ChannelsAnswer>();
  const [drawn, setDrawn] = useState<ChannelsAnswer>();
  const [pictures, setPictures] = useState(none);
  const known = useRef(none);

  const takePictures = useCallback((answer: ChannelsAnswer) => {
    const outputs = answer.channels.flatMap((channel) => channel.outputs);
    const kept = new Map(
      outputs.flatMap(({ hash, picture = known.current.get(hash) }) => (picture ? [[hash, picture] as const] : [])),
    );
    known.current = kept;
    setPictures(kept);
    setDrawn(answer);
  }, []);
  const nothing = useCallback(() => ({}), []);
  const knownPictures = useCallback(() => ({ known: [...known.current.keys()] }), []);
  const writing = useStage({
    ...{ stage: 'words', state, rest: 25, breaksOff: false, more: nothing, onAnswer: setWords },
  });
  const drawing = useStage({
    // Words come first: they are what a person reads while typing.
    ...{ stage: 'pictures', state: words ? state : undefined, rest: restsFor, breaksOff: true },
    ...{ more: knownPictures, onAnswer: takePictures },
  });
  const channels = useMemo(() => joined(words?.channels ?? [], drawn?.channels ?? []), [words, drawn]);
  return {
    answer: words,
    channels,
    pictures,
    isWriting: writing.isDrawing,
    isDrawing: drawing.isDrawing,
    problem: writing.problem ?? drawing.problem,
  };
}

/** Put the pictures of channels beside their words. */
function joined(words: readonly ShownChannel[], drawn: readonly ShownChannel[]): ShownChannel[] {
  return words.map((channel) => {
    const other = drawn.find(({ name }) => name === channel.name);
    if (!other) return channel;
    return {
      ...channel,
      outputs: [...channel.outputs, ...other.outputs],
      findings: [...channel.findings, ...other.findings],
      formats: channel.formats.map((format, index) => {
        const counts = [...format.counts, ...(other.formats[index]?.counts ?? [])];
        return { ...format, counts };
      }),
    };
  });
}
