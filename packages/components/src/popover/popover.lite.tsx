import { onUpdate, Slot, useRef, useStore } from '@builder.io/mitosis';
import type { PopoverProps } from './popover.schema.js';

export default function Popover(props: PopoverProps) {
  const panel = useRef<HTMLDivElement>(null);

  const state = useStore({
    isOpen: props.open ?? false,
    handleToggle() {
      const element = panel;
      if (!element) return;
      const next = element.matches(':popover-open');
      const isChange = next !== state.isOpen;
      state.isOpen = next;
      if (next && !element.contains(element.ownerDocument.activeElement)) element.focus();
      if (isChange && props.onOpenChange) props.onOpenChange(next);
    },
  });

  onUpdate(() => {
    const element = panel;
    const isWanted = props.open ?? false;
    if (element) {
      // It is told just before: a mark that outlived the popover by a moment would show it on the page.
      element.onbeforetoggle = () => element.toggleAttribute('data-open', !element.matches(':popover-open'));
      const isShown = element.matches(':popover-open');
      if (isWanted && !isShown) element.showPopover();
      if (!isWanted && isShown && state.isOpen) element.hidePopover();
    }
    state.isOpen = isWanted;
  }, [props.open]);

  return (
    <div class="pg-popover">
      <button
        class="pg-button pg-popover__button"
        type="button"
        aria-haspopup="dialog"
        popovertarget={props.id}
        data-variant={props.variant ?? 'secondary'}
        data-size={props.size ?? 'm'}
      >
        {props.label}
      </button>
      <div
        class="pg-popover__panel"
        id={props.id}
        popover="auto"
        role="dialog"
        tabindex={-1}
        aria-labelledby={`${props.id}-title`}
        data-open={state.isOpen ? '' : undefined}
        data-placement={props.placement ?? 'bottom'}
        ref={panel}
        onToggle={() => state.handleToggle()}
      >
        <p class="pg-popover__title" id={`${props.id}-title`}>
          {props.title}
        </p>
        <div class="pg-popover__content">
          <Slot />
        </div>
        <button class="pg-popover__close" type="button" popovertarget={props.id} popovertargetaction="hide">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M18 6 6 18M6 6l12 12" />
          </svg>
          <span class="pg-visually-hidden">{props.closeLabel ?? 'Close'}</span>
        </button>
      </div>
    </div>
  );
}
