import type { RichTextProps } from './rich-text.schema.js';

export default function RichText(props: RichTextProps) {
  return (
    <section class="pg-section pg-text" id={props.anchor} data-variant={props.variant ?? 'article'}>
      <div class="pg-section__inner pg-text__inner">
        {(props.title || props.image) && (
          <div class="pg-text__head">
            {props.title && <h2 class="pg-title">{props.title}</h2>}
            {props.image && (
              <figure class="pg-text__picture">
                <img
                  src={props.image.src}
                  alt={props.image.alt}
                  width={props.image.width}
                  height={props.image.height}
                  loading="lazy"
                />
              </figure>
            )}
          </div>
        )}
        <div class="pg-prose" innerHTML={props.body} />
      </div>
    </section>
  );
}
