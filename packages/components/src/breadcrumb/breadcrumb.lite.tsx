import type { BreadcrumbProps } from './breadcrumb.schema.js';

export default function Breadcrumb(props: BreadcrumbProps) {
  return (
    <nav class="pg-breadcrumb" aria-label={props.label ?? 'Breadcrumb'}>
      <ol class="pg-breadcrumb__items">
        {props.items.map((item) => (
          <li class="pg-breadcrumb__item" key={item.href}>
            <a class="pg-breadcrumb__link" href={item.href}>
              {item.label}
            </a>
          </li>
        ))}
        <li class="pg-breadcrumb__item">
          <span class="pg-breadcrumb__current" aria-current="page">
            {props.current}
          </span>
        </li>
      </ol>
    </nav>
  );
}
