import LinkButton from '../link-button/link-button.lite';
import type { StepsProps } from './steps.schema.js';

export default function Steps(props: StepsProps) {
  return (
    <section class="pg-section pg-steps" id={props.anchor} data-variant={props.variant ?? 'row'}>
      <div class="pg-section__inner pg-steps__inner">
        <div class="pg-head">
          {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
          <h2 class="pg-title">{props.title}</h2>
          {props.body && <p class="pg-lead">{props.body}</p>}
        </div>
        <ol class="pg-steps__items">
          {props.items.map((item) => (
            <li class="pg-steps__item" key={item.title}>
              {item.image && props.variant === 'pictures' && (
                <figure class="pg-steps__picture">
                  <img
                    src={item.image.src}
                    alt={item.image.alt}
                    width={item.image.width}
                    height={item.image.height}
                    style={{
                      '--_focal-point': item.image.focus ? `${item.image.focus.x}% ${item.image.focus.y}%` : '',
                    }}
                    loading="lazy"
                  />
                </figure>
              )}
              <div class="pg-steps__text">
                <h3>{item.title}</h3>
                {item.duration && <p class="pg-steps__duration">{item.duration}</p>}
                <p>{item.body}</p>
                {item.link && (
                  <a class="pg-link" href={item.link.href}>
                    {item.link.label}
                  </a>
                )}
              </div>
            </li>
          ))}
        </ol>
        {(props.primary || props.note) && (
          <div class="pg-steps__end">
            {props.primary && (
              <div class="pg-actions">
                <LinkButton href={props.primary.href}>{props.primary.label}</LinkButton>
              </div>
            )}
            {props.note && <p class="pg-note">{props.note}</p>}
          </div>
        )}
      </div>
    </section>
  );
}
