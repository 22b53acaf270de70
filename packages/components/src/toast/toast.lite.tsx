import { onUpdate, useRef, useStore } from '@builder.io/mitosis';
import type { ToastProps } from './toast.schema.js';

export default function Toast(props: ToastProps) {
  const box = useRef<HTMLDivElement>(null);
  const closer = useRef<HTMLButtonElement>(null);

  const state = useStore({
    isOpen: props.open ?? false,
    handleClose() {
      const isChange = state.isOpen;
      state.isOpen = false;
      if (isChange && props.onOpenChange) props.onOpenChange(false);
    },
    handleAction() {
      if (props.onAct) props.onAct();
      state.handleClose();
    },
  });

  onUpdate(() => {
    state.isOpen = props.open ?? false;
  }, [props.open]);

  onUpdate(() => {
    const element = box;
    const button = closer;
    const isUrgent = props.tone === 'warning' || props.tone === 'danger';
    const duration = props.duration ?? 6000;
    const isTimed = state.isOpen && duration > 0 && !isUrgent && props.actionLabel === undefined;
    if (element && button) {
      for (const clock of element.getAnimations()) if (clock.id === 'time') clock.cancel();
      if (isTimed) {
        // An animation of nothing: a clock that can be held. When it is over its button is pressed: there is one way to close.
        const time = element.animate(null, { id: 'time', duration });
        time.onfinish = () => button.click();
        const hold = () => {
          for (const clock of element.getAnimations()) if (clock.id === 'time') clock.pause();
        };
        const release = () => {
          if (element.matches(':hover, :focus-within')) return;
          for (const clock of element.getAnimations()) if (clock.id === 'time') clock.play();
        };
        element.onmouseenter = hold;
        element.onmouseleave = release;
        element.addEventListener('focusin', hold);
        element.addEventListener('focusout', release);
      }
    }
  }, [state.isOpen, props.duration, props.tone, props.actionLabel]);

  return (
    <div
      class="pg-toast"
      role={props.tone === 'warning' || props.tone === 'danger' ? 'alert' : 'status'}
      data-tone={props.tone ?? 'info'}
    >
      <div class="pg-toast__box" hidden={!state.isOpen} ref={box}>
        <div class="pg-toast__words">
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
          <p class="pg-toast__title">{props.title}</p>
          {props.body && <p class="pg-toast__body">{props.body}</p>}
        </div>
        {props.actionLabel && (
          <button class="pg-toast__action" type="button" onClick={() => state.handleAction()}>
            {props.actionLabel}
          </button>
        )}
        <button class="pg-toast__close" type="button" ref={closer} onClick={() => state.handleClose()}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M18 6 6 18M6 6l12 12" />
          </svg>
          <span class="pg-visually-hidden">{props.closeLabel ?? 'Close'}</span>
        </button>
      </div>
    </div>
  );
}
