import type { CodeProps } from './code.schema.js';

export default function Code(props: CodeProps) {
  return (
    <section class="pg-section pg-code" id={props.anchor} data-line-numbers={props.lineNumbers ? 'true' : undefined}>
      <div class="pg-section__inner pg-code__inner">
        {(props.kicker || props.title || props.body) && (
          <div class="pg-head">
            {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
            {props.title && <h2 class="pg-title">{props.title}</h2>}
            {props.body && <p class="pg-lead">{props.body}</p>}
          </div>
        )}
        <figure class="pg-code__figure">
          <figcaption class="pg-code__caption">
            <span class="pg-code__name">{props.name}</span>
            {props.language && <span class="pg-code__language">{props.language}</span>}
          </figcaption>
          <section class="pg-code__scroll" dir="ltr" aria-label={props.name} tabindex={0}>
            <pre class="pg-code__lines">
              <code class="pg-code__text">{props.code}</code>
            </pre>
          </section>
        </figure>
        {props.note && <p class="pg-note">{props.note}</p>}
      </div>
    </section>
  );
}
