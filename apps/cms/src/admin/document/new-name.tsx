'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useDocumentName } from './use-document-name.ts';

/** Names what is not made yet, above its form: `New campaign`. */
export function NewName() {
  const { docConfig, id } = useDocumentInfo();
  useDocumentName(id === undefined ? newName(docConfig) : undefined);
  return null;
}

/** Name what a collection has and is not made yet: `New post`. */
export function newName(config: unknown): string {
  const { singular } = (config as { labels?: { singular?: unknown } } | undefined)?.labels ?? {};
  return typeof singular === 'string' ? `New ${singular.toLowerCase()}` : 'New';
}
