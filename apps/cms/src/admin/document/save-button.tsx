'use client';

import { useDocumentInfo, useForm, useFormModified, useHotkey } from '@payloadcms/ui';
import { useRef } from 'react';
import { documentState, useDocumentState } from './document-state.ts';
import { useSubject } from './use-subject.ts';

/** Saves now. What is new is made by it; what is there is saved by itself too. */
export function SaveButton() {
  const { key, document: id } = useSubject();
  const { status } = useDocumentState(key);
  const { submit } = useForm();
  const { uploadStatus } = useDocumentInfo();
  const isModified = useFormModified();
  const button = useRef<HTMLButtonElement>(null);
  const isOff = uploadStatus === 'uploading' || status === 'saving' || (id !== '' && !isModified);
  useHotkey({ cmdCtrlKey: true, editDepth: 1, keyCodes: ['s'] }, (event) => {
    event.preventDefault();
    event.stopPropagation();
    button.current?.click();
  });
  return (
    <button
      ref={button}
      id="action-save"
      type="button"
      className="pg-button pg-button--quiet"
      disabled={isOff}
      onClick={() => void (id === '' ? submit({ skipValidation: true }) : documentState(key).save?.())}
    >
      {id === '' ? 'Save as draft' : 'Save'}
    </button>
  );
}
