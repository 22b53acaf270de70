import type { Template } from './template.js';

/** The front door: who we are, what we offer, where to go next. */
export const home: Template = {
  name: 'home',
  label: 'Home',
  description: 'The front door of a brand: what it promises, what it offers, where to go next.',
  sections: [
    { section: 'hero', required: true },
    { section: 'logo-cloud' },
    { section: 'feature-grid', required: true },
    { section: 'steps' },
    { section: 'gallery' },
    { section: 'video' },
    { section: 'stats' },
    { section: 'testimonials' },
    { section: 'quote' },
    { section: 'team' },
    { section: 'rich-text' },
    { section: 'timeline' },
    { section: 'pricing' },
    { section: 'comparison-table' },
    { section: 'event-details' },
    { section: 'download' },
    { section: 'faq' },
    { section: 'map-link' },
    { section: 'newsletter' },
    { section: 'call-to-action' },
  ],
  example: `template: home
schemaVersion: 1
status: draft
title: What we promise, in seven words
description: One or two sentences that a search engine may show below the title.
sections:
  - section: hero
    kicker: What we do
    title: What we promise, in seven words
    body: Who it is for and what changes for them. Two sentences are enough.
    primary: { label: See how it works, href: /blog/ }
  - section: feature-grid
    title: What you can do with it
    items:
      - title: The first thing
        body: What it is, and what it spares you.
      - title: The second thing
        body: What it is, and what it spares you.
      - title: The third thing
        body: What it is, and what it spares you.
  - section: call-to-action
    title: Ready when you are
    body: Say what happens next and how long it takes.
    primary: { label: Read the blog, href: /blog/ }
`,
};
