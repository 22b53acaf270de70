import LinkButton from '../link-button/link-button.lite';
import type { SplitProps } from './split.schema.js';

export default function Split(props: SplitProps) {
  return (
    <section class="pg-section pg-split" id={props.anchor} data-variant={props.variant ?? 'end'}>
      <div class="pg-section__inner pg-split__inner">
        <div class="pg-split__text">
          <div class="pg-head">
            {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
            <h2 class="pg-title">{props.title}</h2>
          </div>
          <p class="pg-split__body">{props.body}</p>
          {props.points && (
            <ul class="pg-split__points">
              {props.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
          {(props.primary || props.secondary) && (
            <div class="pg-actions">
              {props.primary && <LinkButton href={props.primary.href}>{props.primary.label}</LinkButton>}
              {props.secondary && (
                <LinkButton href={props.secondary.href} variant="secondary">
                  {props.secondary.label}
                </LinkButton>
              )}
            </div>
          )}
          {props.note && <p class="pg-note">{props.note}</p>}
        </div>
        <figure class="pg-split__picture">
          <img
            src={props.image.src}
            alt={props.image.alt}
            width={props.image.width}
            height={props.image.height}
            style={{ '--_focal-point': props.image.focus ? `${props.image.focus.x}% ${props.image.focus.y}%` : '' }}
            loading="lazy"
          />
        </figure>
      </div>
    </section>
  );
}
