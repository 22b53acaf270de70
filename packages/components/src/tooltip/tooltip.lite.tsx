import { onUpdate, Slot, useRef, useStore } from '@builder.io/mitosis';
import type { TooltipProps } from './tooltip.schema.js';

export default function Tooltip(props: TooltipProps) {
  const bubble = useRef<HTMLElement>(null);

  const state = useStore({
    // Browsers that know hints close them with Escape wherever the focus is.
    handleKey(event: KeyboardEvent) {
      const element = bubble;
      if (element && event.key === 'Escape' && element.matches(':popover-open')) element.hidePopover();
    },
  });

  onUpdate(() => {
    const element = bubble;
    const root = element?.parentElement;
    if (element && root) {
      const subject = root.querySelector('a[href], button, input, select, textarea, summary, [tabindex]');
      if (subject && !subject.hasAttribute('aria-describedby')) subject.setAttribute('aria-describedby', props.id);
      const show = () => {
        if (!element.matches(':popover-open')) element.showPopover();
      };
      const hide = () => {
        if (element.matches(':popover-open')) element.hidePopover();
      };
      root.onmouseenter = show;
      root.onmouseleave = hide;
      root.addEventListener('focusin', () => {
        if (root.querySelector(':focus-visible')) show();
      });
      root.addEventListener('focusout', hide);
    }
  }, [props.id]);

  return (
    <span class="pg-tooltip">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of what it holds. */}
      <span class="pg-tooltip__subject" onKeyDown={(event) => state.handleKey(event)}>
        <Slot />
      </span>
      <span
        class="pg-tooltip__bubble"
        id={props.id}
        popover="hint"
        role="tooltip"
        data-placement={props.placement ?? 'top'}
        ref={bubble}
      >
        <span class="pg-tooltip__words">{props.content}</span>
      </span>
    </span>
  );
}
