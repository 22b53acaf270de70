import type { TimelineProps } from './timeline.schema.js';

export default function Timeline(props: TimelineProps) {
  return (
    <section class="pg-section pg-timeline" id={props.anchor} data-variant={props.variant ?? 'log'}>
      <div class="pg-section__inner pg-timeline__inner">
        <div class="pg-head">
          {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
          <h2 class="pg-title">{props.title}</h2>
          {props.body && <p class="pg-lead">{props.body}</p>}
        </div>
        <ol class="pg-timeline__items">
          {props.items.map((item) => (
            <li class="pg-timeline__item" key={`${item.date} ${item.title}`}>
              <p class="pg-timeline__date">{item.date}</p>
              <div class="pg-timeline__text">
                <h3>{item.title}</h3>
                {item.body && <p>{item.body}</p>}
                {item.image && (
                  <figure class="pg-timeline__picture">
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
                {item.link && (
                  <a class="pg-link" href={item.link.href}>
                    {item.link.label}
                  </a>
                )}
              </div>
            </li>
          ))}
        </ol>
        {props.note && <p class="pg-note">{props.note}</p>}
      </div>
    </section>
  );
}
