import LinkButton from '../link-button/link-button.lite';
import type { HeaderProps } from './header.schema.js';

export default function Header(props: HeaderProps) {
  return (
    <header class="pg-header">
      <a class="pg-header__skip" href={props.skipHref}>
        {props.skipLabel}
      </a>
      <div class="pg-section__inner pg-header__bar">
        <a class="pg-header__home" href={props.homeHref} aria-label={props.homeLabel}>
          {props.logo ? (
            <img src={props.logo.src} alt="" width={props.logo.width} height={props.logo.height} />
          ) : (
            <span>{props.brandName}</span>
          )}
        </a>
        <nav class="pg-header__navigation" aria-label={props.navigationLabel}>
          <ul class="pg-header__links">
            {props.items.map((item) => (
              <li key={item.href}>
                <a href={item.href} aria-current={item.current ? 'page' : undefined}>
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
          <details class="pg-header__menu">
            <summary>{props.menuLabel}</summary>
            <div class="pg-header__sheet">
              <ul>
                {props.items.map((item) => (
                  <li key={item.href}>
                    <a href={item.href} aria-current={item.current ? 'page' : undefined}>
                      {item.label}
                    </a>
                  </li>
                ))}
              </ul>
              {props.locales && (
                <ul class="pg-header__locales" aria-label={props.languagesLabel}>
                  {props.locales.map((locale) => (
                    <li key={locale.lang}>
                      <a
                        href={locale.href}
                        lang={locale.lang}
                        hreflang={locale.lang}
                        aria-current={locale.current ? 'true' : undefined}
                      >
                        {locale.label}
                      </a>
                    </li>
                  ))}
                </ul>
              )}
              {props.action && <LinkButton href={props.action.href}>{props.action.label}</LinkButton>}
            </div>
          </details>
        </nav>
        {props.locales && (
          <details class="pg-header__languages">
            <summary>
              <svg class="pg-header__globe" viewBox="0 0 24 24" aria-hidden="true">
                <circle cx="12" cy="12" r="9" />
                <ellipse cx="12" cy="12" rx="4" ry="9" />
                <path d="M3 12h18" />
              </svg>
              <span class="pg-header__languages-label">{props.languagesLabel}</span>
              {props.locales.map((locale) => (
                <span key={locale.lang} lang={locale.lang} hidden={!locale.current}>
                  {locale.label}
                </span>
              ))}
            </summary>
            <ul aria-label={props.languagesLabel}>
              {props.locales.map((locale) => (
                <li key={locale.lang}>
                  <a
                    href={locale.href}
                    lang={locale.lang}
                    hreflang={locale.lang}
                    aria-current={locale.current ? 'true' : undefined}
                  >
                    {locale.label}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
        {props.action && (
          <div class="pg-header__action">
            <LinkButton href={props.action.href} size="s">
              {props.action.label}
            </LinkButton>
          </div>
        )}
      </div>
    </header>
  );
}
