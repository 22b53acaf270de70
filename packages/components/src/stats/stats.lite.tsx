import type { StatsProps } from './stats.schema.js';

export default function Stats(props: StatsProps) {
  return (
    <section class="pg-section pg-stats" id={props.anchor} data-variant={props.variant ?? 'row'}>
      <div class="pg-section__inner pg-stats__inner">
        {(props.kicker || props.title) && (
          <div class="pg-head">
            {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
            {props.title && <h2 class="pg-title">{props.title}</h2>}
          </div>
        )}
        <dl class="pg-stats__items">
          {props.items.map((item) => (
            <div class="pg-stats__item" key={item.label}>
              <dt>{item.label}</dt>
              <dd class="pg-stats__value">{item.value}</dd>
              {item.note && <dd class="pg-note">{item.note}</dd>}
            </div>
          ))}
        </dl>
        {props.note && <p class="pg-note">{props.note}</p>}
      </div>
    </section>
  );
}
