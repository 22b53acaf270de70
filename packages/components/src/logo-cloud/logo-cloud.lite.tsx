import type { LogoCloudProps } from './logo-cloud.schema.js';

export default function LogoCloud(props: LogoCloudProps) {
  return (
    <section class="pg-section pg-logos" id={props.anchor} data-variant={props.variant ?? 'row'}>
      <div class="pg-section__inner pg-logos__inner">
        <h2 class="pg-logos__title">{props.title}</h2>
        <ul class="pg-logos__items">
          {props.items.map((item) => (
            <li key={item.name}>
              {item.href ? (
                <a href={item.href} aria-label={item.name}>
                  <img src={item.image.src} alt="" width={item.image.width} height={item.image.height} loading="lazy" />
                </a>
              ) : (
                <img
                  src={item.image.src}
                  alt={item.name}
                  width={item.image.width}
                  height={item.image.height}
                  loading="lazy"
                />
              )}
            </li>
          ))}
        </ul>
        {props.note && <p class="pg-note">{props.note}</p>}
      </div>
    </section>
  );
}
