import LinkButton from '../link-button/link-button.lite';
import type { HeroProps } from './hero.schema.js';

export default function Hero(props: HeroProps) {
  return (
    <section class="pg-section pg-hero" id={props.anchor} data-variant={props.variant ?? 'split'}>
      <div class="pg-section__inner pg-hero__inner">
        <div class="pg-hero__text">
          {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
          <h1 class="pg-hero__title">{props.title}</h1>
          {props.body && <p class="pg-lead">{props.body}</p>}
          {(props.primary || props.secondary) && (
            <div class="pg-actions">
              {props.primary && (
                <LinkButton href={props.primary.href} size="l">
                  {props.primary.label}
                </LinkButton>
              )}
              {props.secondary && (
                <LinkButton href={props.secondary.href} variant="secondary" size="l">
                  {props.secondary.label}
                </LinkButton>
              )}
            </div>
          )}
          {props.note && <p class="pg-note">{props.note}</p>}
        </div>
        {props.image && props.variant !== 'statement' && (
          <figure class="pg-hero__picture">
            <img
              src={props.image.src}
              alt={props.image.alt}
              width={props.image.width}
              height={props.image.height}
              style={{ '--_focal-point': props.image.focus ? `${props.image.focus.x}% ${props.image.focus.y}%` : '' }}
            />
          </figure>
        )}
        {props.facts && (
          <dl class="pg-hero__facts">
            {props.facts.map((fact) => (
              <div key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}
