import { onUpdate, Slot, useRef, useStore } from '@builder.io/mitosis';
import Button from '../button/button.lite';
import type { FormProps } from './form.schema.js';

export default function Form(props: FormProps) {
  const summary = useRef<HTMLElement>(null);

  const state = useStore({
    wasWrong: false,
    handleSubmit(event: Event) {
      const form = event.target as HTMLFormElement;
      // Whoever hears of it checks the fields first; what is still wrong then is told again.
      setTimeout(() => {
        const errors = form.querySelector('.pg-form__errors');
        if (errors instanceof HTMLElement) errors.focus();
      });
    },
  });

  onUpdate(() => {
    const isWrong = (props.errors ?? []).length > 0;
    // It stands on the page only after this change has been drawn.
    if (isWrong && !state.wasWrong) setTimeout(() => summary?.focus());
    state.wasWrong = isWrong;
  }, [props.errors]);

  return (
    <form class="pg-form" id={props.id} onSubmit={(event) => state.handleSubmit(event)}>
      {props.errors && props.errors.length > 0 && (
        <section class="pg-form__errors" tabindex={-1} aria-labelledby={`${props.id}-errors`} ref={summary}>
          <p class="pg-form__errors-label" id={`${props.id}-errors`}>
            {props.errorsLabel ?? 'Something is not right yet'}
          </p>
          <ul class="pg-form__errors-list">
            {props.errors.map((error) => (
              <li key={error.field}>
                <a href={`#${error.field}`}>{error.message}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="pg-form__fields">
        <Slot />
      </div>
      <div class="pg-form__actions">
        <Button type="submit">{props.submitLabel ?? 'Send'}</Button>
      </div>
    </form>
  );
}
