'use client';

import { ServerFunctionsProvider, useServerFunctions } from '@payloadcms/ui';
import { type ReactNode, useMemo } from 'react';
import { answerInPlace } from './answer-in-place.ts';

/** Lets no form below take over what the server said of rows that have moved since. */
export function AnswersInPlace({ children }: { children: ReactNode }) {
  const { serverFunction } = useServerFunctions();
  const inPlace = useMemo(() => answerInPlace(serverFunction), [serverFunction]);
  return <ServerFunctionsProvider serverFunction={inPlace}>{children}</ServerFunctionsProvider>;
}
