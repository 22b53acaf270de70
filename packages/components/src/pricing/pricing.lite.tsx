import Badge from '../badge/badge.lite';
import LinkButton from '../link-button/link-button.lite';
import type { PricingProps } from './pricing.schema.js';

export default function Pricing(props: PricingProps) {
  return (
    <section class="pg-section pg-pricing" id={props.anchor} data-variant={props.variant ?? 'cards'}>
      <div class="pg-section__inner pg-pricing__inner">
        <div class="pg-head">
          {props.kicker && <p class="pg-kicker">{props.kicker}</p>}
          <h2 class="pg-title">{props.title}</h2>
          {props.body && <p class="pg-lead">{props.body}</p>}
        </div>
        <ul class="pg-pricing__plans">
          {props.plans.map((plan) => (
            <li class="pg-pricing__plan" key={plan.name} data-highlighted={plan.highlighted ? 'true' : undefined}>
              <div class="pg-pricing__name">
                <h3>{plan.name}</h3>
                {plan.badge && <Badge tone="accent">{plan.badge}</Badge>}
                {plan.description && <p>{plan.description}</p>}
              </div>
              <p class="pg-pricing__price">
                <b>{plan.price}</b>
                {plan.period && <span>{plan.period}</span>}
              </p>
              <ul class="pg-pricing__features">
                {plan.features.map((feature) => (
                  <li key={feature}>{feature}</li>
                ))}
              </ul>
              {plan.action && (
                <div class="pg-pricing__action">
                  <LinkButton href={plan.action.href} variant={plan.highlighted ? 'primary' : 'secondary'}>
                    {plan.action.label}
                  </LinkButton>
                </div>
              )}
            </li>
          ))}
        </ul>
        {props.note && <p class="pg-note">{props.note}</p>}
      </div>
    </section>
  );
}
