import { onUpdate, Slot, useRef, useStore } from '@builder.io/mitosis';
import type { DrawerProps } from './drawer.schema.js';

export default function Drawer(props: DrawerProps) {
  const panel = useRef<HTMLDialogElement>(null);

  const state = useStore({
    // It follows the browser, which has opened or closed before: taken away by hand, the attribute would leave the page inert.
    isOpen: props.open ?? false,
    handleTrigger() {
      const element = panel;
      if (element && !element.open) element.showModal();
      state.follow(true);
    },
    handleClose() {
      const element = panel;
      if (element) element.close();
    },
    handleChange() {
      const element = panel;
      if (element) state.follow(element.open);
    },
    handlePress(event: Event) {
      const element = event.currentTarget as HTMLDialogElement;
      // What lies on it fills it, so only its backdrop gives the element itself. Newer browsers see to it.
      const isBeside = event.target === element && !Reflect.has(element, 'closedBy');
      if (isBeside && (props.closedby ?? 'any') === 'any') element.close();
    },
    follow(next: boolean) {
      const isChange = next !== state.isOpen;
      state.isOpen = next;
      if (isChange && props.onOpenChange) props.onOpenChange(next);
    },
  });

  onUpdate(() => {
    const element = panel;
    const isWanted = props.open ?? false;
    if (element && isWanted && !element.matches(':modal')) {
      // A server writes it open on the page; here it lies over it.
      element.open = false;
      element.showModal();
    }
    if (element && !isWanted && state.isOpen) element.close();
    state.isOpen = isWanted;
  }, [props.open]);

  return (
    <div class="pg-drawer">
      {props.triggerLabel && (
        <button
          class="pg-button"
          type="button"
          aria-haspopup="dialog"
          command="show-modal"
          commandfor={props.id}
          data-variant={props.triggerVariant ?? 'primary'}
          data-size="m"
          onClick={() => state.handleTrigger()}
        >
          {props.triggerLabel}
        </button>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the platform's own Escape is that key. */}
      <dialog
        class="pg-dialog__panel pg-drawer__panel"
        id={props.id}
        open={state.isOpen}
        closedby={props.closedby ?? 'any'}
        aria-labelledby={`${props.id}-title`}
        data-side={props.side ?? 'end'}
        ref={panel}
        onClick={(event) => state.handlePress(event)}
        onToggle={() => state.handleChange()}
        onClose={() => state.handleChange()}
      >
        <div class="pg-dialog__sheet">
          <h2 class="pg-dialog__title" id={`${props.id}-title`}>
            {props.title}
          </h2>
          <div class="pg-dialog__content pg-prose" id={`${props.id}-content`}>
            <Slot />
          </div>
          <div class="pg-dialog__actions">
            <Slot name="actions" />
          </div>
          <button
            class="pg-dialog__close"
            type="button"
            command="close"
            commandfor={props.id}
            onClick={() => state.handleClose()}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M18 6 6 18M6 6l12 12" />
            </svg>
            <span class="pg-visually-hidden">{props.closeLabel ?? 'Close'}</span>
          </button>
        </div>
      </dialog>
    </div>
  );
}
