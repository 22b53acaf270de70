'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect, useState } from 'react';
import { hearTextKeys } from './hear-text-keys.ts';
import { isInList } from './list-at-caret.ts';

/** Hears the keys, and says below the text how one gets out of a list, where Tab indents. */
function KeysPlugin() {
  const [editor] = useLexicalComposerContext();
  const [isList, setIsList] = useState(false);
  useEffect(() => hearTextKeys(editor), [editor]);
  useEffect(() => editor.registerUpdateListener(({ editorState }) => setIsList(editorState.read(isInList))), [editor]);
  return (
    <p className="pg-text-keys" role="status">
      {isList && 'In a list, Tab indents. Press Escape, then Tab, to go on to the next field.'}
    </p>
  );
}

export const KeysFeatureClient = createClientFeature({
  plugins: [{ Component: KeysPlugin, position: 'belowContainer' }],
});
