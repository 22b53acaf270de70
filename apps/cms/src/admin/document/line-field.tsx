'use client';

import { TextareaField } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';

/** A text of one paragraph that is too long for one line: the field grows with it, and takes no line breaks. */
export const LineField: TextFieldClientComponent = (props) => {
  const { field, path, readOnly } = props;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is typed in the field inside it
    <div
      className="document-line"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
      }}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain');
        if (!/[\r\n]/.test(text)) return;
        event.preventDefault();
        // The one way to write where the cursor is that the browser can take back again.
        document.execCommand('insertText', false, text.trim().replace(/\s*[\r\n]+\s*/g, ' '));
      }}
    >
      <TextareaField
        {...{ path: path ?? field.name, ...(readOnly !== undefined && { readOnly }) }}
        field={{ ...field, type: 'textarea', admin: { ...field.admin, rows: 1 } } as never}
      />
    </div>
  );
};
