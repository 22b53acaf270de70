import Button from '../button/button.lite';
import type { LeadFormProps } from './lead-form.schema.js';

export default function LeadForm(props: LeadFormProps) {
  return (
    <section class="pg-section pg-lead-form" id={props.anchor} data-variant={props.variant ?? 'split'}>
      <div class="pg-section__inner pg-lead-form__inner">
        <div class="pg-form-box pg-lead-form__box">
          <div class="pg-lead-form__words">
            <div class="pg-head">
              {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
              <h2 class="pg-title">{props.title}</h2>
              {props.body && <p class="pg-lead">{props.body}</p>}
            </div>
            {props.points && (
              <ul class="pg-lead-form__points">
                {props.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
          </div>
          <form class="pg-form-box__form pg-lead-form__form" method="post" action={props.action}>
            <div class="pg-form-box__fields">
              {props.fields.map((field) => (
                // biome-ignore lint/a11y/noLabelWithoutControl: each branch has its control.
                <label class="pg-field pg-form-box__half pg-lead-form__field" key={field.kind} data-kind={field.kind}>
                  <span class="pg-field__label">
                    {field.label}
                    {!field.required && field.kind !== 'email' && (
                      <span class="pg-field__required" aria-hidden="true">
                        {props.optionalLabel ?? 'optional'}
                      </span>
                    )}
                  </span>
                  {field.kind === 'message' ? (
                    <textarea
                      class="pg-field__input pg-form-box__message"
                      name="message"
                      rows={4}
                      maxlength={2000}
                      required={field.required}
                    />
                  ) : field.kind === 'choice' ? (
                    <span class="pg-select__box pg-lead-form__choice">
                      <select class="pg-field__input pg-select__input" name="choice" required={field.required}>
                        <option value="">{props.emptyLabel ?? 'Please choose'}</option>
                        {field.options?.map((option) => (
                          <option key={option} value={option}>
                            {option}
                          </option>
                        ))}
                      </select>
                    </span>
                  ) : (
                    <input
                      class="pg-field__input"
                      type={field.kind === 'email' ? 'email' : field.kind === 'phone' ? 'tel' : 'text'}
                      name={field.kind}
                      autocomplete={
                        field.kind === 'company' ? 'organization' : field.kind === 'phone' ? 'tel' : field.kind
                      }
                      maxlength={field.kind === 'email' ? 254 : field.kind === 'phone' ? 40 : 120}
                      required={field.required || field.kind === 'email'}
                    />
                  )}
                </label>
              ))}
              <div class="pg-form-box__trap" aria-hidden="true">
                <input type="text" name="website" autocomplete="off" tabindex={-1} />
              </div>
              <Button type="submit">{props.button}</Button>
              <p class="pg-note">{props.consent}</p>
            </div>
          </form>
        </div>
      </div>
    </section>
  );
}
