import { Slot, useStore } from '@builder.io/mitosis';
import type { AlertProps } from './alert.schema.js';

export default function Alert(props: AlertProps) {
  const state = useStore({
    handleDismiss() {
      if (props.onDismiss) props.onDismiss();
    },
  });

  return (
    <div
      class="pg-alert"
      role={props.tone === 'warning' || props.tone === 'danger' ? 'alert' : 'status'}
      data-tone={props.tone ?? 'info'}
    >
      <svg class="pg-alert__sign" viewBox="0 0 24 24" aria-hidden="true">
        <path
          d={
            props.tone === 'success'
              ? 'M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM16 9l-5.5 5.5L8 12'
              : props.tone === 'warning'
                ? 'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01'
                : props.tone === 'danger'
                  ? 'M8.7 2h6.6a2 2 0 0 1 1.4.6l4.7 4.7a2 2 0 0 1 .6 1.4v6.6a2 2 0 0 1-.6 1.4l-4.7 4.7a2 2 0 0 1-1.4.6H8.7a2 2 0 0 1-1.4-.6l-4.7-4.7a2 2 0 0 1-.6-1.4V8.7a2 2 0 0 1 .6-1.4l4.7-4.7A2 2 0 0 1 8.7 2zM12 8v4M12 16h.01'
                  : 'M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zM12 16v-4M12 8h.01'
          }
        />
      </svg>
      <div class="pg-alert__content">
        <span class="pg-visually-hidden">
          {props.toneLabel ??
            (props.tone === 'success'
              ? 'Success'
              : props.tone === 'warning'
                ? 'Warning'
                : props.tone === 'danger'
                  ? 'Error'
                  : 'Note')}
        </span>
        {props.title && <p class="pg-alert__title">{props.title}</p>}
        <Slot />
      </div>
      {props.dismissible && (
        <button class="pg-alert__dismiss" type="button" onClick={() => state.handleDismiss()}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M18 6 6 18M6 6l12 12" />
          </svg>
          <span class="pg-visually-hidden">{props.dismissLabel ?? 'Dismiss'}</span>
        </button>
      )}
    </div>
  );
}
