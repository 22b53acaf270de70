import Badge from '../badge/badge.lite';
import type { ProductCardsProps } from './product-cards.schema.js';

export default function ProductCards(props: ProductCardsProps) {
  return (
    <section class="pg-section pg-products" id={props.anchor} data-variant={props.variant ?? 'grid'}>
      <div class="pg-section__inner pg-products__inner">
        <div class="pg-products__head">
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
        <ul class="pg-products__items">
          {props.items.map((item) => (
            <li class="pg-products__item" key={item.name}>
              {item.image && (
                <figure class="pg-products__picture">
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
              <div class="pg-products__text">
                <h3 class="pg-products__name">
                  {item.href ? (
                    <a class="pg-products__link" href={item.href}>
                      {item.name}
                    </a>
                  ) : (
                    <span>{item.name}</span>
                  )}
                </h3>
                {item.body && <p class="pg-products__body">{item.body}</p>}
                {item.badge && (
                  <p class="pg-products__badge">
                    <Badge tone="accent">{item.badge}</Badge>
                  </p>
                )}
              </div>
              <p class="pg-products__price">
                {item.oldPrice && (
                  <s class="pg-products__old">
                    <span class="pg-visually-hidden">{props.oldPriceLabel ?? 'Before'}</span>
                    <span>{item.oldPrice}</span>
                  </s>
                )}
                {item.oldPrice && <span class="pg-visually-hidden">{props.priceLabel ?? 'Now'}</span>}
                <b class="pg-products__now">{item.price}</b>
                {item.unit && <span class="pg-products__unit">{item.unit}</span>}
              </p>
            </li>
          ))}
        </ul>
        {props.note && <p class="pg-note">{props.note}</p>}
      </div>
    </section>
  );
}
