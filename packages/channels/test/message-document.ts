import { examples } from '@pantograph/components/examples';
import type { ChannelDocument } from '../src/index.js';

/** Make a document; it says little unless it is told to. */
export function sampleDocument(more: Partial<ChannelDocument> = {}): ChannelDocument {
  return {
    key: 'quiet-season',
    locale: 'en',
    title: 'Quiet season',
    description: 'February is quiet. Change tools while it is.',
    url: 'https://www.tidewater.example/quiet-season/',
    sections: [],
    ...more,
  };
}

/** Get a section as the first example of its component has it. */
export function exampleSection(name: string): ChannelDocument['sections'][number] {
  const [first] = Object.values(examples[name] ?? {});
  return { section: name, ...first?.props };
}
