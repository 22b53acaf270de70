import { Directive, ElementRef, inject, type ModelSignal, signal } from '@angular/core';
import type { ControlValueAccessor } from '@angular/forms';

/**
 * What Angular's forms ask of a control, told through its model, so that `[(ngModel)]`, `[formControl]` and `formControlName` work on
 * it. Whoever reads the model sees what the form wrote.
 */
@Directive({ host: { '(focusout)': 'leave($event)' } })
export abstract class ValueAccessor<Value> implements ControlValueAccessor {
  protected readonly disabledByForm = signal(false);
  /** What a reader changes. */
  protected abstract readonly model: ModelSignal<Value>;
  /** What the model is once a form is reset. */
  protected abstract readonly empty: Value;
  readonly #element = inject<ElementRef<Element>>(ElementRef).nativeElement;
  #change: (value: Value) => void = () => {};
  #touch: () => void = () => {};

  writeValue(value: Value | null | undefined): void {
    this.model.set(value ?? this.empty);
  }

  registerOnChange(change: (value: Value) => void): void {
    this.#change = change;
  }

  registerOnTouched(touch: () => void): void {
    this.#touch = touch;
  }

  setDisabledState(isDisabled: boolean): void {
    this.disabledByForm.set(isDisabled);
  }

  /** Tell what a reader changed, once. */
  protected tell(value: Value): void {
    this.model.set(value);
    this.#change(value);
  }

  /** A control is touched once the focus is on none of its parts any more. */
  protected leave({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node) || !this.#element.contains(relatedTarget)) this.#touch();
  }
}
