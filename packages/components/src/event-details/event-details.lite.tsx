import LinkButton from '../link-button/link-button.lite';
import type { EventDetailsProps } from './event-details.schema.js';

export default function EventDetails(props: EventDetailsProps) {
  return (
    <section class="pg-section pg-event" id={props.anchor} data-variant={props.variant ?? 'columns'}>
      <div class="pg-section__inner pg-event__inner">
        <div class="pg-head">
          {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
          <h2 class="pg-title">{props.title}</h2>
          {props.body && <p class="pg-lead">{props.body}</p>}
        </div>
        <div class="pg-event__ticket">
          <dl class="pg-event__facts">
            <div>
              <dt>{props.whenLabel ?? 'When'}</dt>
              <dd>
                <time datetime={props.start}>
                  <b>{props.date}</b>
                  {props.time && <span>{props.time}</span>}
                </time>
              </dd>
            </div>
            <div>
              <dt>{props.whereLabel ?? 'Where'}</dt>
              <dd>
                <b>{props.place}</b>
                {props.address && <span>{props.address}</span>}
                {props.map && (
                  <a class="pg-link" href={props.map.href}>
                    {props.map.label}
                  </a>
                )}
              </dd>
            </div>
            {props.price && (
              <div>
                <dt>{props.priceLabel ?? 'Price'}</dt>
                <dd>
                  <b>{props.price}</b>
                </dd>
              </div>
            )}
          </dl>
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
        {props.agenda && (
          <div class="pg-event__programme">
            <h3>{props.agendaTitle ?? 'Programme'}</h3>
            <ol class="pg-event__agenda">
              {props.agenda.map((part) => (
                <li key={`${part.time} ${part.title}`}>
                  <p class="pg-event__time">{part.time}</p>
                  <div>
                    <h4>{part.title}</h4>
                    {part.speaker && <p class="pg-event__speaker">{part.speaker}</p>}
                    {part.body && <p>{part.body}</p>}
                  </div>
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
    </section>
  );
}
