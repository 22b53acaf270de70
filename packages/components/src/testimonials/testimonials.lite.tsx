import type { TestimonialsProps } from './testimonials.schema.js';

export default function Testimonials(props: TestimonialsProps) {
  return (
    <section class="pg-section pg-voices" id={props.anchor} data-variant={props.variant ?? 'single'}>
      <div class="pg-section__inner pg-voices__inner">
        {(props.kicker || props.title) && (
          <div class="pg-head">
            {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
            {props.title && <h2 class="pg-title">{props.title}</h2>}
          </div>
        )}
        <div class="pg-voices__items">
          {props.items.map((item) => (
            <figure class="pg-voices__item" key={item.name}>
              <blockquote>
                <p>{item.quote}</p>
              </blockquote>
              <figcaption class="pg-voices__source">
                {item.image && (
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
                )}
                <span>
                  <b>{item.name}</b>
                  {item.role && <span>{item.role}</span>}
                </span>
              </figcaption>
            </figure>
          ))}
        </div>
        {props.note && <p class="pg-note">{props.note}</p>}
      </div>
    </section>
  );
}
