import type { Template } from './template.js';

/** For readers who come to compare prices. */
export const pricingFirst: Template = {
  name: 'pricing-first',
  label: 'Pricing first',
  description: 'For readers who come for the price: the plans first, the reasons after.',
  sections: [
    { section: 'hero', required: true },
    { section: 'pricing', required: true },
    { section: 'comparison-table' },
    { section: 'logo-cloud' },
    { section: 'stats' },
    { section: 'feature-grid' },
    { section: 'steps' },
    { section: 'video' },
    { section: 'rich-text' },
    { section: 'testimonials' },
    { section: 'quote' },
    { section: 'team' },
    { section: 'faq' },
    { section: 'newsletter' },
    { section: 'call-to-action' },
  ],
  example: `template: pricing-first
schemaVersion: 1
status: draft
title: What it costs
description: One or two sentences that a search engine may show below the title.
sections:
  - section: hero
    kicker: Prices
    title: What it costs
    body: What every plan contains, and for how long one is bound.
    primary: { label: Compare the plans, href: "#plans" }
  - section: pricing
    anchor: plans
    title: Two plans
    plans:
      - name: Small
        price: "€ 20"
        period: a month
        description: For whom it is.
        features: [The first thing, The second thing]
        action: { label: Start small, href: "mailto:hello@brand.example" }
      - name: Large
        price: "€ 60"
        period: a month
        description: For whom it is.
        features: [All of Small, The third thing]
        action: { label: Start large, href: "mailto:hello@brand.example" }
        highlighted: true
        badge: Taken most
  - section: faq
    title: About the money
    items:
      - question: Is there more to pay?
        answer: No. Say what else could be.
      - question: How do I stop?
        answer: Say how, and by when.
`,
};
