import { onUpdate, useRef, useStore } from '@builder.io/mitosis';
import type { DatePickerProps } from './date-picker.schema.js';

export default function DatePicker(props: DatePickerProps) {
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDialogElement>(null);

  const state = useStore({
    // Days are told apart, compared and counted as they are written: 2027-05-14, in UTC, where every day has 24 hours.
    current: props.value ?? '',
    isOpen: false,
    today: '',
    // The day that the keys start from, in the month that is shown.
    active: '',
    heading: '',
    // What the calendar says, drawn up once a change: "Mo#Monday|Tu#Tuesday", and "2027-05-01#1#Saturday, 1 May 2027|...~..." by weeks.
    weekdays: '',
    weeks: '',
    handleInput(event: Event) {
      const input = event.target as HTMLInputElement;
      const next = input.value;
      // A day that is half typed reads as empty; whoever is told so would empty the field.
      if (!input.validity.badInput) {
        state.current = next;
        if (props.onValueChange) props.onValueChange(next);
      }
    },
    handleOpen(event: Event) {
      const element = panel;
      const button = event.currentTarget as HTMLElement;
      const now = new Date();
      const here = new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
      state.today = here;
      state.isOpen = true;
      const day = state.draw(field?.value || here);
      // Safari gives a button that is pressed no focus, which would have to come back to it.
      button.focus();
      if (element && !element.open) element.showModal();
      state.focusDay(day);
    },
    handleClose() {
      state.isOpen = false;
    },
    handlePress(event: Event) {
      const element = event.currentTarget as HTMLDialogElement;
      const pressed = event.target as HTMLElement;
      // What lies on it fills it, so only its backdrop gives the element itself. Newer browsers see to it.
      if (pressed === element && !Reflect.has(element, 'closedBy')) element.close();
      const day = pressed.closest('[data-day]')?.getAttribute('data-day');
      if (day) state.choose(day);
    },
    handleKey(event: KeyboardEvent) {
      const { key } = event;
      const day = state.active;
      const week = state.weeks.split('~').find((each) => each.includes(day)) ?? '';
      const isMirrored = (event.currentTarget as HTMLElement).matches(':dir(rtl)');
      const months = event.shiftKey ? 12 : 1;
      const next =
        key === (isMirrored ? 'ArrowLeft' : 'ArrowRight')
          ? state.countDays(day, 1)
          : key === (isMirrored ? 'ArrowRight' : 'ArrowLeft')
            ? state.countDays(day, -1)
            : key === 'ArrowDown'
              ? state.countDays(day, 7)
              : key === 'ArrowUp'
                ? state.countDays(day, -7)
                : key === 'Home'
                  ? week.slice(0, 10)
                  : key === 'End'
                    ? state.countDays(week.slice(0, 10), 6)
                    : key === 'PageDown'
                      ? state.countMonths(day, months)
                      : key === 'PageUp'
                        ? state.countMonths(day, -months)
                        : '';
      const isChoice = key === 'Enter' || key === ' ';
      if (event.altKey || event.ctrlKey || event.metaKey || (next === '' && !isChoice)) return;
      event.preventDefault();
      if (isChoice) state.choose(day);
      else state.focusDay(state.draw(next));
    },
    handleTurn(count: number) {
      const day = state.countMonths(state.active, count);
      const least = (props.min ?? '0001-01').slice(0, 7);
      const most = (props.max ?? '9999-12').slice(0, 7);
      if (day.slice(0, 7) >= least && day.slice(0, 7) <= most) state.draw(day);
    },
    countDays(day: string, count: number) {
      return new Date(Date.parse(day) + count * 86400000).toISOString().slice(-24, -14);
    },
    // The same day of another month, or its last where it has fewer.
    countMonths(day: string, count: number) {
      const date = new Date(`${day.slice(0, 7)}-01`);
      date.setUTCMonth(date.getUTCMonth() + count + 1, 0);
      const last = date.getUTCDate();
      date.setUTCDate(Math.min(Number(day.slice(8)), last));
      return date.toISOString().slice(-24, -14);
    },
    // Shows the month of a day, or of the nearest that can be chosen. Gives that day.
    draw(wanted: string) {
      const least = props.min ?? '0001-01-01';
      const most = props.max ?? '9999-12-31';
      const day = wanted < least ? least : wanted > most ? most : wanted;
      const given = props.locale ?? box?.closest('[lang]')?.getAttribute('lang') ?? '';
      const isLanguage = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-u-nu-[a-z]{3,8})?$/i.test(given);
      const locale = new Intl.Locale(isLanguage ? given : 'en');
      const zone = { timeZone: 'UTC', calendar: 'gregory' };
      const title = new Intl.DateTimeFormat(locale, { ...zone, month: 'long', year: 'numeric' });
      const name = new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'full' });
      const long = new Intl.DateTimeFormat(locale, { ...zone, weekday: 'long' });
      const short = new Intl.DateTimeFormat(locale, { ...zone, weekday: 'short' });
      const narrow = new Intl.DateTimeFormat(locale, { ...zone, weekday: 'narrow' });
      const figure = new Intl.NumberFormat(locale, { useGrouping: false });

      // What browsers know of weeks was a property before it was a method, and is neither in some: then they start on Monday.
      const known = Reflect.get(locale, 'getWeekInfo')?.call(locale) ?? Reflect.get(locale, 'weekInfo');
      const asked = 'sun mon tue wed thu fri sat'.indexOf(props.firstDayOfWeek ?? '-') / 4;
      const first = asked < 0 ? (known?.firstDay ?? 1) % 7 : asked;
      const start = `${day.slice(0, 7)}-01`;
      const before = (new Date(start).getUTCDay() - first + 7) % 7;
      const dates = [...Array(42).keys()].map((place) => new Date(Date.parse(start) + (place - before) * 86400000));
      const days = dates.map(
        (date) => `${date.toISOString().slice(-24, -14)}#${figure.format(date.getUTCDate())}#${name.format(date)}`,
      );
      const week = dates.slice(0, 7);
      // Where a language has no short names, one letter stands for each.
      const head = week.some((date) => short.format(date).length > 4) ? narrow : short;

      state.active = day;
      state.heading = title.format(new Date(day));
      state.weekdays = week.map((date) => `${head.format(date)}#${long.format(date)}`).join('|');
      state.weeks = [0, 7, 14, 21, 28, 35].map((place) => days.slice(place, place + 7).join('|')).join('~');
      return day;
    },
    focusDay(day: string) {
      const element = panel;
      let tries = 0;
      // It is on the page only after this change has been drawn.
      const timer = setInterval(() => {
        const cell = element?.querySelector(`[data-day="${day}"][tabindex="0"]`) as HTMLElement | null;
        if (cell) cell.focus();
        tries += 1;
        if (cell || tries === 50) clearInterval(timer);
      });
    },
    choose(day: string) {
      const element = panel;
      const isOffered = day >= (props.min ?? '0001-01-01') && day <= (props.max ?? '9999-12-31');
      const isChange = day !== state.current;
      if (!isOffered) return;
      state.current = day;
      if (isChange && props.onValueChange) props.onValueChange(day);
      if (element) element.close();
    },
  });

  onUpdate(() => {
    state.current = props.value ?? '';
  }, [props.value]);
  // From here on presses are the button's own: until script is there they reach the browser's calendar, which lies beneath it.
  onUpdate(() => {
    const element = box;
    if (element) element.animate({ '--_press': ['auto', 'auto'], '--_own': ['none', 'none'] }, { fill: 'forwards' });
  }, [props.id]);

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
      <div class="pg-date-picker__box" ref={box}>
        <input
          class="pg-field__input pg-date-picker__input"
          id={props.id}
          name={props.name}
          type="date"
          value={state.current}
          min={props.min}
          max={props.max ?? '9999-12-31'}
          autocomplete={props.autocomplete}
          readonly={props.readonly}
          required={props.required}
          disabled={props.disabled}
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
        />
        <button
          class="pg-date-picker__button"
          type="button"
          aria-haspopup="dialog"
          aria-label={`${props.openLabel ?? 'Open the calendar'}: ${props.label}`}
          disabled={props.disabled || props.readonly}
          onClick={(event) => state.handleOpen(event)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M8 2v4M16 2v4M3 10h18M5 4h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z" />
          </svg>
        </button>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of its grid, and the platform's own Escape. */}
        <dialog
          class="pg-date-picker__panel"
          closedby="any"
          aria-label={props.label}
          ref={panel}
          onClick={(event) => state.handlePress(event)}
          onClose={() => state.handleClose()}
        >
          {state.isOpen && (
            <div class="pg-date-picker__sheet">
              <button
                class="pg-date-picker__turn"
                type="button"
                aria-label={props.previousMonthLabel ?? 'Previous month'}
                aria-disabled={state.active.slice(0, 7) <= (props.min ?? '0001-01').slice(0, 7) ? 'true' : undefined}
                onClick={() => state.handleTurn(-1)}
              >
                <svg viewBox="0 0 24 24" aria-hidden="true">
                  <path d="m15 6-6 6 6 6" />
                </svg>
              </button>
              <h2 class="pg-date-picker__month" id={`${props.id}-month`} aria-live="polite">
                {state.heading}
              </h2>
              <button
                class="pg-date-picker__turn"
                type="button"
                aria-label={props.nextMonthLabel ?? 'Next month'}
                aria-disabled={state.active.slice(0, 7) >= (props.max ?? '9999-12').slice(0, 7) ? 'true' : undefined}
                onClick={() => state.handleTurn(1)}
              >
                <svg viewBox="0 0 24 24" aria-hidden="true">
                  <path d="m9 6 6 6-6 6" />
                </svg>
              </button>
              <table
                class="pg-date-picker__grid"
                // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table to read, and a grid for keys.
                role="grid"
                aria-labelledby={`${props.id}-month`}
                onKeyDown={(event) => state.handleKey(event)}
              >
                <thead>
                  <tr>
                    {state.weekdays.split('|').map((weekday) => (
                      <th
                        class="pg-date-picker__weekday"
                        key={weekday.split('#')[1]}
                        scope="col"
                        abbr={weekday.split('#')[1]}
                      >
                        {weekday.split('#')[0]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {state.weeks.split('~').map((week) => (
                    <tr key={week.slice(0, 10)}>
                      {week.split('|').map((day) => (
                        <td
                          class="pg-date-picker__day"
                          key={day.slice(0, 10)}
                          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as the grid it is in.
                          role="gridcell"
                          tabIndex={day.slice(0, 10) === state.active ? 0 : -1}
                          aria-label={day.split('#')[2]}
                          aria-selected={day.slice(0, 10) === state.current ? 'true' : 'false'}
                          aria-disabled={
                            day.slice(0, 10) < (props.min ?? '0001-01-01') ||
                            day.slice(0, 10) > (props.max ?? '9999-12-31')
                              ? 'true'
                              : undefined
                          }
                          aria-current={day.slice(0, 10) === state.today ? 'date' : undefined}
                          data-day={day.slice(0, 10)}
                          data-outside={day.slice(0, 7) === state.active.slice(0, 7) ? undefined : 'true'}
                        >
                          {day.split('#')[1]}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </dialog>
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
