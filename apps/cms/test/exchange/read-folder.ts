import { createSource, type Document } from '@pantograph/content';
import { brands } from '../model/demo-forms.ts';

/** Read all documents of a folder through the `files` source, by id; pictures without their places on this machine. */
export async function readFolder(folder: string): Promise<Map<string, Document>> {
  const found = new Map<string, Document>();
  const cursor = { fingerprint: () => undefined, items: () => [] };
  for await (const change of createSource(`files:${folder}`, { brands }).read(cursor)) {
    if (change.kind === 'refused') throw new Error(`${change.item}: ${change.findings[0]?.message}`);
    if (change.kind !== 'upsert') continue;
    for (const document of change.documents) {
      found.set(document.id, inOneLine(document.type === 'media' ? { ...document, file: '' } : document));
    }
  }
  return found;
}

/** Line ends within a paragraph say nothing, and the CMS keeps none: see docs/decisions/0097. */
function inOneLine<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('\\n', ' ').replace(/ +/g, ' ')) as T;
}
