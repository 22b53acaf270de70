import type { Template } from './template.js';

/** Something worth an email address. */
export const leadMagnet: Template = {
  name: 'lead-magnet',
  label: 'Lead magnet',
  description: 'Gives something away by email: a report, a calendar, a template.',
  sections: [
    { section: 'hero', required: true },
    { section: 'stats' },
    { section: 'feature-grid' },
    { section: 'steps' },
    { section: 'gallery' },
    { section: 'video' },
    { section: 'rich-text' },
    { section: 'testimonials' },
    { section: 'quote' },
    { section: 'team' },
    { section: 'logo-cloud' },
    { section: 'newsletter', required: true },
    { section: 'download' },
    { section: 'faq' },
    { section: 'call-to-action' },
  ],
  example: `template: lead-magnet
schemaVersion: 1
status: draft
title: The report and what it answers
description: One or two sentences that a search engine may show below the title.
sections:
  - section: hero
    kicker: Report
    title: The report and what it answers
    body: What is in it, how many pages, and where the figures come from.
    primary: { label: Send it to me, href: "#get" }
  - section: feature-grid
    title: What is in it
    items:
      - title: The first chapter
        body: The question it answers.
      - title: The second chapter
        body: The question it answers.
  - section: newsletter
    anchor: get
    title: Where shall we send it?
    body: It comes within a minute.
    label: Email
    button: Send it to me
    consent: We send the report and, once a month, a letter. Every letter ends with a way to stop them.
`,
};
