import LinkButton from '../link-button/link-button.lite';
import type { CallToActionProps } from './call-to-action.schema.js';

export default function CallToAction(props: CallToActionProps) {
  return (
    <section class="pg-section pg-cta" id={props.anchor} data-variant={props.variant ?? 'band'}>
      <div class="pg-section__inner pg-cta__inner">
        <div class="pg-cta__box">
          <div class="pg-head">
            {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
            <h2 class="pg-title">{props.title}</h2>
            {props.body && <p class="pg-lead">{props.body}</p>}
          </div>
          <div class="pg-actions">
            <LinkButton href={props.primary.href} size="l">
              {props.primary.label}
            </LinkButton>
            {props.secondary && (
              <LinkButton href={props.secondary.href} variant="secondary" size="l">
                {props.secondary.label}
              </LinkButton>
            )}
          </div>
          {props.image && (
            <figure class="pg-cta__picture">
              <img
                src={props.image.src}
                alt={props.image.alt}
                width={props.image.width}
                height={props.image.height}
                loading="lazy"
              />
            </figure>
          )}
        </div>
      </div>
    </section>
  );
}
