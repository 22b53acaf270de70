import type { Template } from './template.js';

/** One product that is new, shown and explained. */
export const productLaunch: Template = {
  name: 'product-launch',
  label: 'Product launch',
  description: 'Shows one product that is new: what it does, that it works, how to get it.',
  sections: [
    { section: 'hero', required: true },
    { section: 'logo-cloud' },
    { section: 'stats' },
    { section: 'feature-grid', required: true },
    { section: 'steps' },
    { section: 'gallery' },
    { section: 'video' },
    { section: 'rich-text' },
    { section: 'timeline' },
    { section: 'testimonials' },
    { section: 'quote' },
    { section: 'team' },
    { section: 'pricing' },
    { section: 'comparison-table' },
    { section: 'download' },
    { section: 'faq' },
    { section: 'newsletter' },
    { section: 'call-to-action', required: true },
  ],
  example: `template: product-launch
schemaVersion: 1
status: draft
title: The product and what it does
description: One or two sentences that a search engine may show below the title.
sections:
  - section: hero
    kicker: New
    title: The product and what it does
    body: The problem it ends, in the reader's words, and how.
    primary: { label: See it work, href: "#how" }
    facts:
      - { label: Available, value: "1 March 2027" }
      - { label: From, value: "€ 20 a month" }
  - section: feature-grid
    anchor: how
    title: How it works
    items:
      - title: First
        body: What you do, and what it does for you.
      - title: Then
        body: What you do, and what it does for you.
      - title: After that
        body: What you do, and what it does for you.
  - section: faq
    title: Asked before
    items:
      - question: What does it need?
        answer: An honest answer, in **two** sentences.
      - question: Can I leave again?
        answer: Say how.
  - section: call-to-action
    title: Try it
    body: Say what happens after the button.
    primary: { label: Write to us, href: "mailto:hello@brand.example" }
`,
};
