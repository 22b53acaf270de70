import LinkButton from '../link-button/link-button.lite';
import type { TeamProps } from './team.schema.js';

export default function Team(props: TeamProps) {
  return (
    <section class="pg-section pg-team" id={props.anchor} data-variant={props.variant ?? 'grid'}>
      <div class="pg-section__inner pg-team__inner">
        <div class="pg-head">
          {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
          <h2 class="pg-title">{props.title}</h2>
          {props.body && <p class="pg-lead">{props.body}</p>}
        </div>
        <ul class="pg-team__items">
          {props.items.map((item) => (
            <li class="pg-team__item" key={item.name}>
              {item.image && (
                <img
                  class="pg-team__portrait"
                  src={item.image.src}
                  alt={item.image.alt}
                  width={item.image.width}
                  height={item.image.height}
                  style={{
                    '--_focal-point': item.image.focus ? `${item.image.focus.x}% ${item.image.focus.y}%` : '',
                  }}
                  loading="lazy"
                />
              )}
              <div class="pg-team__text">
                <h3>{item.name}</h3>
                <p class="pg-team__role">{item.role}</p>
                {item.body && <p>{item.body}</p>}
                {item.link && (
                  <a class="pg-link" href={item.link.href}>
                    {item.link.label}
                  </a>
                )}
              </div>
            </li>
          ))}
        </ul>
        {props.primary && (
          <div class="pg-actions">
            <LinkButton href={props.primary.href} variant="secondary">
              {props.primary.label}
            </LinkButton>
          </div>
        )}
        {props.note && <p class="pg-note">{props.note}</p>}
      </div>
    </section>
  );
}
