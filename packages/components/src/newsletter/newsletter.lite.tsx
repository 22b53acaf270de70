import Button from '../button/button.lite';
import type { NewsletterProps } from './newsletter.schema.js';

export default function Newsletter(props: NewsletterProps) {
  return (
    <section class="pg-section pg-newsletter" id={props.anchor} data-variant={props.variant ?? 'inline'}>
      <div class="pg-section__inner pg-newsletter__inner">
        <div class="pg-newsletter__box">
          <div class="pg-head">
            {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
            <h2 class="pg-title">{props.title}</h2>
            {props.body && <p class="pg-lead">{props.body}</p>}
          </div>
          <form class="pg-newsletter__form" method="post" action={props.action}>
            <label class="pg-field">
              <span class="pg-field__label">{props.label}</span>
              <input
                class="pg-field__input"
                type="email"
                name="email"
                autocomplete="email"
                placeholder={props.placeholder}
                required
              />
            </label>
            <div class="pg-newsletter__trap" aria-hidden="true">
              <input type="text" name="website" autocomplete="off" tabindex={-1} />
            </div>
            <Button type="submit">{props.button}</Button>
            <p class="pg-note">{props.consent}</p>
          </form>
        </div>
      </div>
    </section>
  );
}
