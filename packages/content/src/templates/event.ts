import type { Template } from './template.js';

/** Something at a time and a place. */
export const event: Template = {
  name: 'event',
  label: 'Event',
  description: 'Invites to something at a time and a place; search engines are told both.',
  sections: [
    { section: 'hero', required: true },
    { section: 'event-details' },
    { section: 'stats' },
    { section: 'rich-text' },
    { section: 'feature-grid' },
    { section: 'timeline' },
    { section: 'gallery' },
    { section: 'video' },
    { section: 'team' },
    { section: 'testimonials' },
    { section: 'quote' },
    { section: 'logo-cloud' },
    { section: 'pricing' },
    { section: 'download' },
    { section: 'faq' },
    { section: 'map-link' },
    { section: 'newsletter' },
    { section: 'call-to-action', required: true },
  ],
  example: `template: event
schemaVersion: 1
status: draft
title: What the event is
description: One or two sentences that a search engine may show below the title.
event:
  name: What the event is
  start: "2027-05-14T09:00:00+02:00"
  end: "2027-05-14T17:00:00+02:00"
  place: The hall
  address: 1 Quay Street, 20457 Hamburg
sections:
  - section: hero
    kicker: 14 May 2027, Hamburg
    title: What the event is
    body: Who comes, and what they take home.
    primary: { label: Keep a place for me, href: "mailto:events@brand.example" }
    facts:
      - { label: When, value: "14 May 2027, 09:00 CEST" }
      - { label: Where, value: "The hall, Hamburg" }
  - section: feature-grid
    title: The day
    items:
      - kicker: "09:00"
        title: Doors and coffee
        body: What happens, and who does it.
      - kicker: "10:00"
        title: The first talk
        body: What happens, and who does it.
      - kicker: "13:00"
        title: The afternoon
        body: What happens, and who does it.
  - section: faq
    title: Before you come
    items:
      - question: How do I get there?
        answer: By train, and then on foot.
  - section: call-to-action
    title: There are 80 seats
    body: Say until when one can answer.
    primary: { label: Keep a place for me, href: "mailto:events@brand.example" }
`,
};
