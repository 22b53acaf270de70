import { onUpdate, useRef, useStore } from '@builder.io/mitosis';
import Icon from '../icon/icon.lite';
import type { MenuProps } from './menu.schema.js';

export default function Menu(props: MenuProps) {
  const panel = useRef<HTMLDivElement>(null);

  const state = useStore({
    isOpen: props.open ?? false,
    handleToggle() {
      const element = panel;
      if (!element) return;
      const next = element.matches(':popover-open');
      const isChange = next !== state.isOpen;
      state.isOpen = next;
      // An arrow key has led the focus in already.
      if (next && !element.contains(element.ownerDocument.activeElement)) {
        const first = element.querySelector('[role="menuitem"]') as HTMLElement | null;
        first?.focus();
      }
      if (isChange && props.onOpenChange) props.onOpenChange(next);
    },
    handleButtonKey(event: KeyboardEvent) {
      const element = panel;
      const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
      if (!element || !isArrow) return;
      event.preventDefault();
      if (!element.matches(':popover-open')) element.showPopover();
      const items = [...element.querySelectorAll('[role="menuitem"]')] as HTMLElement[];
      const end = event.key === 'ArrowDown' ? items[0] : items.at(-1);
      end?.focus();
    },
    handleKey(event: KeyboardEvent) {
      const element = event.currentTarget as HTMLElement;
      const items = [...element.querySelectorAll('[role="menuitem"]')] as HTMLElement[];
      const place = items.findIndex((item) => item.contains(element.ownerDocument.activeElement));
      const last = items.length - 1;
      const letter = event.key.length === 1 && event.key !== ' ' ? event.key.toLowerCase() : '';
      const following = [...items.slice(place + 1), ...items.slice(0, place + 1)];
      const next =
        event.key === 'ArrowDown'
          ? items[place === last ? 0 : place + 1]
          : event.key === 'ArrowUp'
            ? items[place <= 0 ? last : place - 1]
            : event.key === 'Home'
              ? items[0]
              : event.key === 'End'
                ? items[last]
                : letter !== '' && !event.ctrlKey && !event.metaKey && !event.altKey
                  ? following.find((item) => (item.textContent ?? '').trim().toLowerCase().startsWith(letter))
                  : undefined;
      if (next) {
        event.preventDefault();
        next.focus();
      }
      // The focus is back on the button by then, and Tab leads on from there.
      if (event.key === 'Tab') element.hidePopover();
    },
    handleChoice(event: Event, key: string) {
      const item = event.currentTarget as HTMLElement;
      if (item.getAttribute('aria-disabled') === 'true') return;
      const element = panel;
      if (element?.matches(':popover-open')) element.hidePopover();
      if (props.onChoose) props.onChoose(key);
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
    <div class="pg-menu">
      <button
        class="pg-button pg-menu__button"
        id={`${props.id}-button`}
        type="button"
        aria-haspopup="menu"
        popovertarget={props.id}
        data-variant={props.variant ?? 'secondary'}
        data-size={props.size ?? 'm'}
        onKeyDown={(event) => state.handleButtonKey(event)}
      >
        {props.label}
      </button>
      <div
        class="pg-menu__panel"
        id={props.id}
        popover="auto"
        role="menu"
        tabindex={-1}
        aria-labelledby={`${props.id}-button`}
        data-open={state.isOpen ? '' : undefined}
        ref={panel}
        onToggle={() => state.handleToggle()}
        onKeyDown={(event) => state.handleKey(event)}
      >
        {props.items.map((item) => (
          <div class="pg-menu__place" key={item.key} role="none">
            {item.href && !item.disabled ? (
              <a
                class="pg-menu__item"
                role="menuitem"
                href={item.href}
                onClick={(event) => state.handleChoice(event, item.key)}
              >
                {item.icon && <Icon icon={item.icon} />}
                <span class="pg-menu__words">{item.label}</span>
              </a>
            ) : (
              <button
                class="pg-menu__item"
                type="button"
                role="menuitem"
                aria-disabled={item.disabled ? 'true' : undefined}
                onClick={(event) => state.handleChoice(event, item.key)}
              >
                {item.icon && <Icon icon={item.icon} />}
                <span class="pg-menu__words">{item.label}</span>
              </button>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
