import { onUpdate, useStore } from '@builder.io/mitosis';
import type { BannerProps } from './banner.schema.js';

export default function Banner(props: BannerProps) {
  const state = useStore({
    isOpen: props.open ?? true,
    handleDismiss() {
      state.isOpen = false;
      if (props.onOpenChange) props.onOpenChange(false);
    },
  });

  onUpdate(() => {
    state.isOpen = props.open ?? true;
  }, [props.open]);

  return (
    <section
      class="pg-banner"
      id={props.anchor}
      aria-label={props.label ?? 'Announcement'}
      data-tone={props.tone ?? 'info'}
      hidden={!state.isOpen}
    >
      <div class="pg-section__inner pg-banner__inner">
        <p class="pg-banner__text">
          <span>{props.text}</span>
          {props.link && (
            <a class="pg-banner__link" href={props.link.href}>
              {props.link.label}
            </a>
          )}
        </p>
        {props.dismissible && (
          <button class="pg-banner__dismiss" type="button" onClick={() => state.handleDismiss()}>
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
