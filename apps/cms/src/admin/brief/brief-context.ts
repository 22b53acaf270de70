'use client';

import { createContext, useContext } from 'react';

/** What every field of the brief's form knows. */
export interface BriefSurroundings {
  /** The language that is written in now. */
  locale: string;
  isRightToLeft: boolean;
  /** The language of plain texts. */
  own: string;
  isReadOnly: boolean;
  /** What is wrong, by place. */
  problems: ReadonlyMap<string, string>;
  say(words: string): void;
}

const context = createContext<BriefSurroundings>({
  locale: 'en',
  isRightToLeft: false,
  own: 'en',
  isReadOnly: true,
  problems: new Map(),
  say: () => undefined,
});

export const BriefContext = context.Provider;

export function useBrief(): BriefSurroundings {
  return useContext(context);
}
