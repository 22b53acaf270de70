import { onUpdate, useRef, useStore } from '@builder.io/mitosis';
import type { ComboboxProps } from './combobox.schema.js';

export default function Combobox(props: ComboboxProps) {
  const field = useRef<HTMLInputElement>(null);

  const state = useStore({
    current: props.value ?? '',
    // While something is typed it stands in the field, and the list is sifted by it; else what is chosen, and all can be seen.
    isTyping: false,
    query: '',
    isOpen: false,
    active: -1,
    handleInput(event: Event) {
      const next = (event.target as HTMLInputElement).value;
      const isEmptied = next === '' && state.current !== '';
      state.isTyping = true;
      state.query = next;
      state.isOpen = true;
      state.active = -1;
      if (next === '') state.current = '';
      if (isEmptied && props.onValueChange) props.onValueChange('');
    },
    choose(value: string) {
      const isChange = value !== state.current;
      state.current = value;
      state.isTyping = false;
      state.query = '';
      state.isOpen = false;
      state.active = -1;
      if (isChange && props.onValueChange) props.onValueChange(value);
    },
    // What was typed and not chosen is no value: what is chosen stands there again.
    settle() {
      state.isTyping = false;
      state.query = '';
      state.isOpen = false;
      state.active = -1;
    },
    handleKey(event: Event) {
      const { key, altKey } = event as KeyboardEvent;
      const wasOpen = state.isOpen;
      const sought = state.query.toLowerCase();
      const shown = props.options.filter((option) => option.label.toLowerCase().includes(sought));
      const places = [...shown.keys()].filter((place) => !shown[place]?.disabled);
      const place = places.indexOf(state.active);
      const chosen = wasOpen ? shown[state.active] : undefined;
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        event.preventDefault();
        const isDown = key === 'ArrowDown';
        const next = isDown ? places[place + 1] : places.at(Math.max(place, 0) - 1);
        state.isOpen = isDown || !altKey;
        if (altKey) state.active = -1;
        else state.active = next ?? places[0] ?? -1;
        // It is on the page only after this change has been drawn.
        setTimeout(() => {
          const option = (event.target as HTMLElement).parentElement?.querySelector('[data-active]');
          if (option) option.scrollIntoView({ block: 'nearest' });
        });
      } else if (key === 'Enter' && wasOpen) {
        event.preventDefault();
        if (chosen) state.choose(chosen.value);
        else state.settle();
      } else if (key === 'Escape') {
        if (wasOpen) event.preventDefault();
        if (wasOpen) state.settle();
        else if (state.current !== '' || state.isTyping) state.choose('');
      } else if (key === 'Home' || key === 'End') {
        state.active = -1;
      }
    },
    // The press itself, before the field would lose the focus.
    handlePress(event: Event) {
      event.preventDefault();
      const pressed = (event.target as HTMLElement).closest('[role=option]');
      const sought = state.query.toLowerCase();
      const shown = props.options.filter((option) => option.label.toLowerCase().includes(sought));
      const chosen = shown[[...(pressed?.parentElement?.children ?? [])].indexOf(pressed as Element)];
      if (chosen && !chosen.disabled) state.choose(chosen.value);
    },
    handleButton() {
      const next = !state.isOpen;
      state.isOpen = next;
      state.active = -1;
      field?.focus();
    },
    // A press on what belongs to the field does not take the focus from it.
    keepFocus(event: Event) {
      event.preventDefault();
    },
  });

  onUpdate(() => {
    state.current = props.value ?? '';
  }, [props.value]);
  onUpdate(() => {
    state.isTyping = false;
  }, [props.value]);

  return (
    <div class="pg-field">
      <label class="pg-field__label" for={props.id}>
        {props.label}
        {props.required && (
          <span class="pg-field__required" aria-hidden="true">
            {props.requiredLabel ?? 'required'}
          </span>
        )}
      </label>
      <div class="pg-combobox__box">
        <input type="hidden" name={props.name} value={state.current} disabled={props.disabled} />
        <input
          class="pg-field__input pg-combobox__input"
          id={props.id}
          type="text"
          role="combobox"
          autocomplete="off"
          value={
            state.isTyping ? state.query : (props.options.find((option) => option.value === state.current)?.label ?? '')
          }
          placeholder={props.placeholder}
          required={props.required}
          disabled={props.disabled}
          aria-autocomplete="list"
          aria-expanded={state.isOpen ? 'true' : 'false'}
          aria-controls={state.isOpen ? `${props.id}-list` : undefined}
          aria-activedescendant={state.isOpen && state.active >= 0 ? `${props.id}-${state.active}` : undefined}
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={
            props.error && props.help
              ? `${props.id}-error ${props.id}-help`
              : props.error
                ? `${props.id}-error`
                : props.help
                  ? `${props.id}-help`
                  : undefined
          }
          ref={field}
          onInput={(event) => state.handleInput(event)}
          onKeyDown={(event) => state.handleKey(event)}
          onBlur={() => state.settle()}
        />
        <button
          class="pg-combobox__button"
          type="button"
          tabindex={-1}
          disabled={props.disabled}
          aria-label={props.openLabel ?? 'Show all'}
          aria-expanded={state.isOpen ? 'true' : 'false'}
          onMouseDown={(event) => state.keepFocus(event)}
          onClick={() => state.handleButton()}
        />
        {state.isOpen && (
          <div
            class="pg-combobox__list"
            id={`${props.id}-list`}
            role="listbox"
            aria-label={props.label}
            onMouseDown={(event) => state.handlePress(event)}
          >
            {props.options
              .filter((option) => option.label.toLowerCase().includes(state.query.toLowerCase()))
              .map((option, index) => (
                <div
                  class="pg-combobox__option"
                  key={option.value}
                  id={`${props.id}-${index}`}
                  role="option"
                  aria-selected={option.value === state.current ? 'true' : 'false'}
                  aria-disabled={option.disabled ? 'true' : undefined}
                  data-active={index === state.active ? 'true' : undefined}
                  tabIndex={-1}
                >
                  {option.label}
                </div>
              ))}
          </div>
        )}
        <p class="pg-combobox__status" role="status" data-open={state.isOpen ? 'true' : undefined}>
          {`${
            state.isOpen
              ? (props.options.some((option) => option.label.toLowerCase().includes(state.query.toLowerCase()))
                  ? (props.resultsLabel ?? 'Results: {count}')
                  : (props.noResultsLabel ?? 'No results')
                ).replace(
                  '{count}',
                  `${props.options.filter((option) => option.label.toLowerCase().includes(state.query.toLowerCase())).length}`,
                )
              : ''
          }`}
        </p>
      </div>
      {props.help && (
        <p class="pg-field__help" id={`${props.id}-help`}>
          {props.help}
        </p>
      )}
      {props.error && (
        <p class="pg-field__error" id={`${props.id}-error`}>
          {props.error}
        </p>
      )}
    </div>
  );
}
