'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Refusal } from '../ask-cms.ts';

interface DialogProps {
  title: string;
  /** What confirms it; without it there is only a way to close. */
  confirm?: string | undefined;
  cancel?: string;
  isBusy?: boolean;
  isWide?: boolean;
  refusals?: readonly Refusal[];
  onConfirm?: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A question on top of the page. The browser's own dialog keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog(props: DialogProps) {
  const {
    title,
    confirm,
    cancel = 'Cancel',
    isBusy = false,
    isWide = false,
    refusals = [],
    onConfirm,
    onClose,
  } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    const { current } = dialog;
    if (current && !current.open) current.showModal();
    return () => {
      current?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={isWide ? 'document-dialog document-dialog--wide' : 'document-dialog'}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // React hands events of a portal on to the form around it, which would save.
      onSubmit={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (!isBusy) onConfirm?.();
        }}
      >
        <h2 id={titleId}>{title}</h2>
        <div className="document-dialog__body">{props.children}</div>
        {refusals.length > 0 && (
          <ul className="document-dialog__refusals" role="alert">
            {refusals.map(({ path, message }) => (
              <li key={path + message}>{message}</li>
            ))}
          </ul>
        )}
        <div className="document-dialog__buttons">
          <button type="button" className="pg-button pg-button--quiet" onClick={onClose}>
            {confirm === undefined ? 'Close' : cancel}
          </button>
          {confirm !== undefined && (
            <button type="submit" className="pg-button" aria-disabled={isBusy}>
              {isBusy ? 'One moment …' : confirm}
            </button>
          )}
        </div>
      </form>
    </dialog>,
    document.body,
  );
}
