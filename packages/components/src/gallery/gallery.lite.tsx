import type { GalleryProps } from './gallery.schema.js';

export default function Gallery(props: GalleryProps) {
  return (
    <section class="pg-section pg-gallery" id={props.anchor} data-variant={props.variant ?? 'grid'}>
      <div class="pg-section__inner pg-gallery__inner">
        <div class="pg-head">
          {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
          <h2 class="pg-title">{props.title}</h2>
          {props.body && <p class="pg-lead">{props.body}</p>}
        </div>
        {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has a name only where it has the role group. */}
        <div
          class="pg-gallery__view"
          role={props.variant === 'strip' ? 'group' : undefined}
          aria-label={props.variant === 'strip' ? props.title : undefined}
          tabindex={props.variant === 'strip' ? 0 : undefined}
        >
          <ul class="pg-gallery__items">
            {props.items.map((item) => (
              <li key={item.image.src}>
                <figure class="pg-gallery__item">
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
                  {item.caption && <figcaption>{item.caption}</figcaption>}
                </figure>
              </li>
            ))}
          </ul>
        </div>
        {props.note && <p class="pg-note">{props.note}</p>}
      </div>
    </section>
  );
}
