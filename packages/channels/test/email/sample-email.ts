import { examples } from '@pantograph/components/examples';
import type { ChannelDocument } from '../../src/index.js';

const host = 'https://www.tidewater.example';

/** Make every address in a value whole, as `toChannelDocument` does. */
export function whole<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (name, inside) =>
    (name === 'href' || name === 'src') && typeof inside === 'string' && inside.startsWith('/')
      ? host + inside
      : inside,
  );
}

/** Get an example of a section as a document has it. */
export function exampleSection(section: string, name?: string): ChannelDocument['sections'][number] {
  const all = examples[section] ?? {};
  const example = all[name ?? Object.keys(all)[0] ?? ''];
  if (!example) throw new Error(`There is no example ${section}/${name}.`);
  return { section, ...whole(example.props) };
}

/** A message as a campaign has it; a test says what differs. */
export function sampleEmail(differences: Partial<ChannelDocument> = {}): ChannelDocument {
  return {
    key: 'quiet-season-1',
    locale: 'en',
    title: 'February is when you change tools',
    description: 'A pilot costs nothing until June.',
    url: `${host}/quiet-season/`,
    action: { label: 'Start a 30-day pilot', href: `${host}/pilot/` },
    sections: [exampleSection('hero')],
    ...differences,
  };
}
