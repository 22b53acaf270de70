import type { FooterProps } from './footer.schema.js';

export default function Footer(props: FooterProps) {
  return (
    <footer class="pg-footer" data-variant={props.variant ?? 'columns'}>
      <div class="pg-section__inner pg-footer__inner">
        <div class="pg-footer__brand">
          {props.logo ? (
            <img
              src={props.logo.src}
              alt={props.logo.alt}
              width={props.logo.width}
              height={props.logo.height}
              loading="lazy"
            />
          ) : (
            <p class="pg-footer__name">{props.brandName}</p>
          )}
          {props.tagline && <p class="pg-footer__tagline">{props.tagline}</p>}
        </div>
        {props.columns && (
          <div class="pg-footer__columns">
            {props.columns.map((column) => (
              <div key={column.title}>
                <h2 class="pg-footer__title">{column.title}</h2>
                <ul>
                  {column.links.map((link) => (
                    <li key={link.href}>
                      <a href={link.href}>{link.label}</a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        )}
        <div class="pg-footer__end">
          {props.social && (
            <ul class="pg-footer__social">
              {props.social.map((link) => (
                <li key={link.href}>
                  <a href={link.href} rel="me">
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          )}
          <p class="pg-footer__legal">{props.legal}</p>
          {props.note && <p class="pg-footer__note">{props.note}</p>}
        </div>
      </div>
    </footer>
  );
}
