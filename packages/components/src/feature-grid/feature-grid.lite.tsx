import type { FeatureGridProps } from './feature-grid.schema.js';

export default function FeatureGrid(props: FeatureGridProps) {
  return (
    <section class="pg-section pg-features" id={props.anchor} data-variant={props.variant ?? 'grid'}>
      <div class="pg-section__inner pg-features__inner">
        <div class="pg-head">
          {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
          <h2 class="pg-title">{props.title}</h2>
          {props.body && <p class="pg-lead">{props.body}</p>}
        </div>
        <ul class="pg-features__items">
          {props.items.map((item) => (
            <li class="pg-features__item" key={item.title}>
              {item.image && (
                <figure class="pg-features__picture">
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
              <div class="pg-features__text">
                {item.kicker && <p class="pg-kicker">{item.kicker}</p>}
                <h3 class="pg-features__title">{item.title}</h3>
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
      </div>
    </section>
  );
}
