'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PreviewedCollection, PreviewedDocument, PreviewFact } from '../../preview/preview-fact.ts';
import { ask } from '../ask-cms.ts';

interface Asked {
  collection: PreviewedCollection;
  id: string;
  locale: string;
  version: 'live' | 'written';
}

/** A document that is drawn, and what is known of what it names. */
export interface Previewed {
  document: PreviewedDocument | undefined;
  facts: ReadonlyMap<string, PreviewFact>;
  /** Why there is no document. */
  problem: string | undefined;
  /** Look up what is not known yet: each thing is asked for once. */
  lookUp(names: readonly string[]): void;
}

const none: ReadonlyMap<string, PreviewFact> = new Map();

/** Read what it takes to draw a document, again when `saved` changes. */
export function usePreviewed({ collection, id, locale, version }: Asked, saved?: unknown): Previewed {
  const [document, setDocument] = useState<PreviewedDocument>();
  const [facts, setFacts] = useState(none);
  const [problem, setProblem] = useState<string>();
  const asked = useRef(new Set<string>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was saved says that there is something new to read
  useEffect(() => {
    const query = new URLSearchParams({ collection, id, locale, version });
    let isStale = false;
    ask<PreviewedDocument>('GET', `/preview/document?${query}`).then(
      (found) => {
        if (isStale) return;
        asked.current.clear();
        setProblem(undefined);
        setDocument(found);
        setFacts(new Map(found.facts.map((fact) => [fact.id, fact])));
      },
      (error: Error) => {
        if (isStale) return;
        setDocument(undefined);
        setProblem(error.message);
      },
    );
    return () => {
      isStale = true;
    };
  }, [collection, id, locale, version, saved]);

  const brand = document?.brand.id;
  const lookUp = useCallback(
    (names: readonly string[]) => {
      const fresh = names.filter((name) => !asked.current.has(name)).slice(0, 200);
      if (fresh.length === 0 || brand === undefined) return;
      for (const name of fresh) asked.current.add(name);
      const query = new URLSearchParams({ brand, locale, names: fresh.join(' ') });
      ask<{ facts: PreviewFact[] }>('GET', `/preview/references?${query}`).then(
        ({ facts: more }) => {
          if (more.length > 0)
            setFacts((known) => new Map([...known, ...more.map((fact) => [fact.id, fact] as const)]));
        },
        // It is asked again when it is named the next time.
        () => {
          for (const name of fresh) asked.current.delete(name);
        },
      );
    },
    [brand, locale],
  );
  return { document, facts, problem, lookUp };
}
