import { useSyncExternalStore } from 'react';
import type { LanguagesAnswer } from '../../translations/endpoint.ts';
import type { WorkflowAnswer } from '../../workflow/endpoints.ts';
import type { Refusal } from '../ask-cms.ts';

/** How it stands with what was typed. */
export type SaveStatus = 'saved' | 'unsaved' | 'saving' | 'refused' | 'signed-out' | 'away' | 'conflict';

/** What the parts of the edit view know together of one document. */
export interface DocumentState {
  status: SaveStatus;
  /** When it was last saved here, in milliseconds; undefined before that. */
  savedAt?: number;
  /** The revision that is in the form. */
  rev?: number;
  refusals: readonly Refusal[];
  /** Counts what may have changed what the server knows, so that it is asked again. */
  turn: number;
  workflow?: WorkflowAnswer;
  languages?: LanguagesAnswer;
  /** Save now; set by whoever does it. */
  save?: () => Promise<boolean>;
}

const beginning: DocumentState = { status: 'saved', refusals: [], turn: 0 };
const states = new Map<string, DocumentState>();
const listeners = new Set<() => void>();

/** Get what is known of a document now. */
export function documentState(key: string): DocumentState {
  return states.get(key) ?? beginning;
}

/** Say something new of a document to all parts that show it. */
export function setDocumentState(key: string, change: Partial<DocumentState>): void {
  states.set(key, { ...documentState(key), ...change });
  for (const listener of listeners) listener();
}

/** Forget what was known, when the document is left. */
export function forgetDocumentState(key: string): void {
  states.delete(key);
}

/** Get the name of the brand of the document that is open; what is made beside it is for that brand. */
export function brandInHand(): string | undefined {
  return [...states.values()].find(({ workflow }) => workflow)?.workflow?.brand;
}

/** Follow what is known of a document. */
export function useDocumentState(key: string): DocumentState {
  return useSyncExternalStore(
    subscribe,
    () => documentState(key),
    () => beginning,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
