import type { ArticleListProps } from './article-list.schema.js';

export default function ArticleList(props: ArticleListProps) {
  return (
    <section class="pg-section pg-articles" id={props.anchor} data-variant={props.variant ?? 'cards'}>
      <div class="pg-section__inner pg-articles__inner">
        <div class="pg-articles__head">
          <div class="pg-head">
            {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
            <h2 class="pg-title">{props.title}</h2>
            {props.body && <p class="pg-lead">{props.body}</p>}
          </div>
          {props.more && (
            <a class="pg-link" href={props.more.href}>
              {props.more.label}
            </a>
          )}
        </div>
        <ul class="pg-articles__items">
          {props.items.map((item) => (
            <li class="pg-articles__item" key={item.title}>
              <div class="pg-articles__text">
                {item.kicker && <p class="pg-kicker">{item.kicker}</p>}
                <h3 class="pg-articles__title">
                  {item.href ? (
                    <a class="pg-articles__link" href={item.href}>
                      {item.title}
                    </a>
                  ) : (
                    <span>{item.title}</span>
                  )}
                </h3>
                {item.excerpt && <p class="pg-articles__excerpt">{item.excerpt}</p>}
                {item.date && (
                  <p class="pg-articles__date">
                    <time datetime={item.day}>{item.date}</time>
                  </p>
                )}
              </div>
              {item.image && (
                <figure class="pg-articles__picture">
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
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
