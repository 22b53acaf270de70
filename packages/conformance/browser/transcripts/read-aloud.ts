import { Virtual } from '@guidepup/virtual-screen-reader';
import { addNativeState } from './add-native-state.js';
import { showRealChildren } from './show-real-children.js';

/** A node, and what is said where a reader comes to it. */
export interface Spoken {
  node: Node | null;
  phrase: string;
}

/** What no screen reader says as one reads on, or says of each page. */
const unheard = new Set(['', 'paragraph', 'end of paragraph', 'document', 'end of document']);

/** Read a page, or the modal dialog that is open on it, from the beginning to the end. */
export async function readAloud(): Promise<Spoken[]> {
  const reader = new Virtual();
  const stop = showRealChildren();
  await reader.start({ container: [...document.querySelectorAll(':modal')].at(-1) ?? document.body });
  const spoken: Spoken[] = [];
  try {
    for (;;) {
      const here = { node: reader.activeNode, phrase: await reader.lastSpokenPhrase() };
      // After the last it begins again, in a dialog with the dialog.
      if (spoken.some(({ node, phrase }) => node === here.node && phrase === here.phrase)) break;
      spoken.push(here);
      await reader.next();
    }
  } finally {
    await reader.stop();
    stop();
  }
  return spoken
    .filter(({ phrase }) => !unheard.has(phrase))
    .map(({ node, phrase }) => ({ node, phrase: addNativeState(node, phrase) }));
}
