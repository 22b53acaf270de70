'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { insertPasted } from './insert-pasted.ts';
import type { PasteFeatureProps } from './paste-feature.ts';

function PastePlugin({ clientProps }: { clientProps: PasteFeatureProps }) {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => insertPasted(event, editor, clientProps.kind),
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, clientProps.kind],
  );
  return null;
}

export const PasteFeatureClient = createClientFeature<PasteFeatureProps>(({ props }) => ({
  plugins: [{ Component: PastePlugin as never, position: 'normal' }],
  sanitizedClientFeatureProps: props,
}));
