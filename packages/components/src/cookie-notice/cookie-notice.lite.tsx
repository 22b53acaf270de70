import { onUpdate, useStore } from '@builder.io/mitosis';
import type { CookieNoticeProps } from './cookie-notice.schema.js';

export default function CookieNotice(props: CookieNoticeProps) {
  const state = useStore({
    isOpen: props.open ?? true,
    handleAccept() {
      state.isOpen = false;
      if (props.onOpenChange) props.onOpenChange(false);
      if (props.onAccept) props.onAccept();
    },
    handleDecline() {
      state.isOpen = false;
      if (props.onOpenChange) props.onOpenChange(false);
      if (props.onDecline) props.onDecline();
    },
    handleDismiss() {
      state.isOpen = false;
      if (props.onOpenChange) props.onOpenChange(false);
    },
  });

  onUpdate(() => {
    state.isOpen = props.open ?? true;
  }, [props.open]);

  return (
    <section class="pg-cookies" id={props.anchor} aria-label={props.title} hidden={!state.isOpen}>
      <div class="pg-section__inner pg-cookies__inner">
        <div class="pg-cookies__text">
          <h2 class="pg-cookies__title">{props.title}</h2>
          <p>{props.body}</p>
          {props.links && props.links.length > 0 && (
            <ul class="pg-cookies__links">
              {props.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
        {(props.acceptLabel || props.declineLabel) && (
          <div class="pg-cookies__answers">
            {props.declineLabel && (
              <button
                class="pg-button"
                type="button"
                data-variant="secondary"
                data-size="m"
                onClick={() => state.handleDecline()}
              >
                {props.declineLabel}
              </button>
            )}
            {props.acceptLabel && (
              <button
                class="pg-button"
                type="button"
                data-variant="secondary"
                data-size="m"
                onClick={() => state.handleAccept()}
              >
                {props.acceptLabel}
              </button>
            )}
          </div>
        )}
        {props.dismissible && (
          <button class="pg-cookies__dismiss" type="button" onClick={() => state.handleDismiss()}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M18 6 6 18M6 6l12 12" />
            </svg>
            <span class="pg-visually-hidden">{props.dismissLabel ?? 'Dismiss'}</span>
          </button>
        )}
      </div>
    </section>
  );
}
