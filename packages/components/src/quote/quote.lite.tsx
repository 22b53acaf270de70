import type { QuoteProps } from './quote.schema.js';

export default function Quote(props: QuoteProps) {
  return (
    <section class="pg-section pg-quote" id={props.anchor} data-variant={props.variant ?? 'large'}>
      <div class="pg-section__inner">
        <div class="pg-quote__box">
          <figure class="pg-quote__figure">
            {props.image && (
              <img
                class="pg-quote__portrait"
                src={props.image.src}
                alt={props.image.alt}
                width={props.image.width}
                height={props.image.height}
                style={{
                  '--_focal-point': props.image.focus ? `${props.image.focus.x}% ${props.image.focus.y}%` : '',
                }}
                loading="lazy"
              />
            )}
            <div class="pg-quote__said">
              {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
              <blockquote>
                <p>{props.quote}</p>
              </blockquote>
            </div>
            <figcaption class="pg-quote__source">
              <b>{props.name}</b>
              {props.attribution && <span>{props.attribution}</span>}
              {props.link && (
                <a class="pg-link" href={props.link.href}>
                  {props.link.label}
                </a>
              )}
            </figcaption>
          </figure>
          {props.note && <p class="pg-note">{props.note}</p>}
        </div>
      </div>
    </section>
  );
}
