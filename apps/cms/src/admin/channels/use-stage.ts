'use client';

import { useEffect, useRef, useState } from 'react';
import type { ChannelStage, ChannelsAnswer } from '../../channels/channels-answer.ts';
import { askCms } from '../ask-cms.ts';

interface StageWanted {
  stage: ChannelStage;
  /** What is to be shown, as JSON; undefined while that is not known. */
  state: string | undefined;
  /** How long the form must stand still, in milliseconds. */
  rest: number;
  /** Whether what is outdated is broken off. What takes moments is waited for, so that it follows whoever types without a rest. */
  breaksOff: boolean;
  /** Gives what is sent beside the state. */
  more(): object;
  onAnswer(answer: ChannelsAnswer): void;
}

interface StageState {
  /** Whether what stands is older than the form. */
  isDrawing: boolean;
  problem: string | undefined;
}

/** An answer that takes longer is not waited for. */
const answersWithin = 20_000;
const triesAgainAfter = 1_500;

/** Ask for a stage of the channels: one question at a time, and the last state of the form wins. */
export function useStage({ stage, state, rest, breaksOff, more, onAnswer }: StageWanted): StageState {
  const [shown, setShown] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const kept = useRef({ more, onAnswer });
  kept.current = { more, onAnswer };
  const asking = useRef<AbortController>(undefined);
  const [turn, setTurn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn asks the same again
  useEffect(() => {
    if (state === undefined || state === shown || (asking.current && !breaksOff)) return;
    asking.current?.abort();
    asking.current = undefined;
    const timer = setTimeout(async () => {
      const controller = new AbortController();
      asking.current = controller;
      const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(answersWithin)]);
      const said = { ...JSON.parse(state), ...kept.current.more(), stage };
      const { status, body, refusals } = await askCms<ChannelsAnswer>('POST', '/channels', said, { signal });
      if (controller.signal.aborted) return;
      asking.current = undefined;
      if (status === 200 && body) {
        kept.current.onAnswer(body);
        setProblem(undefined);
        setShown(state);
        return;
      }
      // What is outdated is asked for anew at once; where the CMS has no time, a little later.
      const isLater = status === 0 || status === 503 || status === 409;
      setProblem(isLater && status !== 0 ? undefined : (refusals[0]?.message ?? ''));
      if (isLater) setTimeout(() => setTurn((before) => before + 1), status === 409 ? 0 : triesAgainAfter);
      else setShown(state);
    }, rest);
    return () => clearTimeout(timer);
  }, [state, shown, stage, rest, breaksOff, turn]);

  useEffect(
    () => () => {
      asking.current?.abort();
      asking.current = undefined;
    },
    [],
  );
  return { isDrawing: state !== undefined && state !== shown, problem };
}
