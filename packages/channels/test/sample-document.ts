import type { ChannelDocument } from '../src/index.js';

/** A document as campaigns make them, with whatever a test needs besides. */
export function sampleDocument(more: Partial<ChannelDocument> = {}): ChannelDocument {
  return {
    key: 'post-1',
    locale: 'en',
    title: 'You know before the ship does',
    description: 'Berth planning on live positions and tides. Start a pilot without a fee until June.',
    url: 'https://www.tidewater.example/berth-planning/',
    action: { label: 'Start a 30-day pilot', href: 'https://www.tidewater.example/pilot/' },
    tags: ['berth planning', 'ports', 'dwell time'],
    sections: [],
    ...more,
  };
}
