import Button from '../button/button.lite';
import type { ContactFormProps } from './contact-form.schema.js';

export default function ContactForm(props: ContactFormProps) {
  return (
    <section class="pg-section pg-contact" id={props.anchor} data-variant={props.variant ?? 'split'}>
      <div class="pg-section__inner pg-contact__inner">
        <div class="pg-form-box pg-contact__box">
          <div class="pg-contact__words">
            <div class="pg-head">
              {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
              <h2 class="pg-title">{props.title}</h2>
              {props.body && <p class="pg-lead">{props.body}</p>}
            </div>
            {props.ways && (
              <dl class="pg-contact__ways">
                {props.ways.map((way) => (
                  <div class="pg-contact__way" key={way.label}>
                    <dt>{way.label}</dt>
                    <dd>{way.href ? <a href={way.href}>{way.value}</a> : <span>{way.value}</span>}</dd>
                  </div>
                ))}
              </dl>
            )}
          </div>
          <form class="pg-form-box__form" method="post" action={props.action}>
            <div class="pg-form-box__fields">
              <label class="pg-field pg-form-box__half">
                <span class="pg-field__label">{props.nameLabel}</span>
                <input class="pg-field__input" type="text" name="name" autocomplete="name" maxlength={120} required />
              </label>
              <label class="pg-field pg-form-box__half">
                <span class="pg-field__label">{props.emailLabel}</span>
                <input
                  class="pg-field__input"
                  type="email"
                  name="email"
                  autocomplete="email"
                  maxlength={254}
                  required
                />
              </label>
              <label class="pg-field">
                <span class="pg-field__label">{props.messageLabel}</span>
                <textarea
                  class="pg-field__input pg-form-box__message"
                  name="message"
                  rows={5}
                  maxlength={2000}
                  required
                />
              </label>
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
