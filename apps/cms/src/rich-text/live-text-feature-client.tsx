'use client';

import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import { type EditorState, HISTORY_MERGE_TAG } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useForm } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Puts what is typed into the form as soon as the browser has painted the letter. */
function LiveTextPlugin() {
  const [editor] = useLexicalComposerContext();
  const { path } = useEditorConfigContext().fieldProps;
  const { dispatchFields, setModified } = useForm();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;
    let typed: EditorState | undefined;
    const put = () => {
      if (typed === undefined) return;
      const value = typed.toJSON();
      typed = undefined;
      dispatchFields({ type: 'UPDATE', path, value });
      setModified(true);
    };
    const forget = editor.registerUpdateListener(
      ({ editorState, dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
        const isChanged = dirtyElements.size > 0 || dirtyLeaves.size > 0;
        // The same that Payload takes for no change: what the editor makes of a text when it opens, and the mere focus.
        const isOpening = prevEditorState.isEmpty() || tags.has(HISTORY_MERGE_TAG);
        if (!isChanged || isOpening || (tags.has('focus') && tags.size === 1)) return;
        typed = editorState;
        cancelAnimationFrame(frame);
        clearTimeout(timer);
        frame = requestAnimationFrame(() => {
          timer = setTimeout(put, 0);
        });
      },
    );
    return () => {
      forget();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [editor, path, dispatchFields, setModified]);
  return null;
}

export const LiveTextFeatureClient = createClientFeature({
  plugins: [{ Component: LiveTextPlugin, position: 'normal' }],
});
