import { onUpdate, Slot, useStore } from '@builder.io/mitosis';
import type { DisclosureProps } from './disclosure.schema.js';

export default function Disclosure(props: DisclosureProps) {
  const state = useStore({
    isOpen: props.open ?? false,
    handleToggle(event: Event) {
      const next = (event.target as HTMLDetailsElement).open;
      // A details element that starts open tells so too; that is no change.
      const isChange = next !== state.isOpen;
      state.isOpen = next;
      if (isChange && props.onOpenChange) props.onOpenChange(next);
    },
  });

  onUpdate(() => {
    state.isOpen = props.open ?? false;
  }, [props.open]);

  return (
    <details class="pg-disclosure" open={state.isOpen} onToggle={(event) => state.handleToggle(event)}>
      <summary class="pg-disclosure__summary">{props.summary}</summary>
      <div class="pg-disclosure__content">
        <Slot />
      </div>
    </details>
  );
}
