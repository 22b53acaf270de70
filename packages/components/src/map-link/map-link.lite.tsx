import LinkButton from '../link-button/link-button.lite';
import type { MapLinkProps } from './map-link.schema.js';

export default function MapLink(props: MapLinkProps) {
  return (
    <section class="pg-section pg-place" id={props.anchor} data-variant={props.variant ?? 'columns'}>
      <div class="pg-section__inner pg-place__inner">
        {props.image && props.variant === 'card' && (
          <figure class="pg-place__picture">
            <img
              src={props.image.src}
              alt={props.image.alt}
              width={props.image.width}
              height={props.image.height}
              style={{ '--_focal-point': props.image.focus ? `${props.image.focus.x}% ${props.image.focus.y}%` : '' }}
              loading="lazy"
            />
          </figure>
        )}
        <div class="pg-place__box">
          <div class="pg-head">
            {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
            <h2 class="pg-title">{props.title}</h2>
            {props.body && <p class="pg-lead">{props.body}</p>}
          </div>
          <div class="pg-place__address">
            {props.name && <h3>{props.name}</h3>}
            <address>{props.address}</address>
            {props.contacts && props.contacts.length > 0 && (
              <ul class="pg-place__contacts">
                {props.contacts.map((contact) => (
                  <li key={contact.href}>
                    <a class="pg-link" href={contact.href}>
                      {contact.label}
                    </a>
                  </li>
                ))}
              </ul>
            )}
            {props.map && (
              <LinkButton href={props.map.href} variant="secondary">
                {props.map.label}
              </LinkButton>
            )}
          </div>
          {props.hours && (
            <div class="pg-place__hours">
              <h3>{props.hoursTitle ?? 'Opening hours'}</h3>
              <dl>
                {props.hours.map((entry) => (
                  <div key={entry.days}>
                    <dt>{entry.days}</dt>
                    <dd>{entry.time}</dd>
                  </div>
                ))}
              </dl>
            </div>
          )}
          {props.note && <p class="pg-note">{props.note}</p>}
        </div>
      </div>
    </section>
  );
}
