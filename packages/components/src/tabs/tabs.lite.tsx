import { onUpdate, Slot, useStore } from '@builder.io/mitosis';
import type { TabsProps } from './tabs.schema.js';

export default function Tabs(props: TabsProps) {
  const state = useStore({
    current: props.selected ?? props.items[0]?.key ?? '',
    handleKey(event: KeyboardEvent) {
      const list = event.currentTarget as HTMLElement;
      const tabs = [...list.querySelectorAll('button:not([disabled])')] as HTMLElement[];
      const place = tabs.indexOf(event.target as HTMLElement);
      const last = tabs.length - 1;
      const isMirrored = list.matches(':dir(rtl)');
      const next =
        event.key === (isMirrored ? 'ArrowLeft' : 'ArrowRight')
          ? tabs[place === last ? 0 : place + 1]
          : event.key === (isMirrored ? 'ArrowRight' : 'ArrowLeft')
            ? tabs[place <= 0 ? last : place - 1]
            : event.key === 'Home'
              ? tabs[0]
              : event.key === 'End'
                ? tabs[last]
                : undefined;
      if (!next) return;
      event.preventDefault();
      next.focus();
      state.select(next.dataset.key ?? '');
    },
    select(key: string) {
      const isChange = key !== state.current;
      state.current = key;
      if (isChange && props.onSelectedChange) props.onSelectedChange(key);
    },
  });

  onUpdate(() => {
    state.current = props.selected ?? props.items[0]?.key ?? '';
  }, [props.selected, props.items]);

  return (
    <div class="pg-tabs">
      <div
        class="pg-tabs__list"
        role="tablist"
        tabindex={-1}
        aria-label={props.label}
        onKeyDown={(event) => state.handleKey(event)}
      >
        {props.items.map((item) => (
          <button
            class="pg-tabs__tab"
            key={item.key}
            id={`${props.id}-tab-${item.key}`}
            type="button"
            role="tab"
            aria-selected={item.key === state.current ? 'true' : 'false'}
            aria-controls={item.content === undefined ? `${props.id}-panel` : `${props.id}-panel-${item.key}`}
            tabindex={item.key === state.current ? 0 : -1}
            disabled={item.disabled}
            data-key={item.key}
            onClick={() => state.select(item.key)}
          >
            {item.label}
          </button>
        ))}
      </div>
      {props.items[0]?.content === undefined ? (
        <div
          class="pg-tabs__panel"
          id={`${props.id}-panel`}
          role="tabpanel"
          tabindex={0}
          aria-labelledby={`${props.id}-tab-${state.current}`}
        >
          <Slot />
        </div>
      ) : (
        <div class="pg-tabs__panels">
          {props.items.map((item) => (
            <div
              class="pg-tabs__panel pg-prose"
              key={item.key}
              id={`${props.id}-panel-${item.key}`}
              role="tabpanel"
              tabindex={0}
              hidden={item.key !== state.current}
              aria-labelledby={`${props.id}-tab-${item.key}`}
              data-label={item.label}
              innerHTML={item.content}
            />
          ))}
        </div>
      )}
    </div>
  );
}
