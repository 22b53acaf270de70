import { type ChannelBrand, type ChannelDocument, sectionDocument } from '@pantograph/channels';
import type { PageSection } from '@pantograph/content';

/** Make of a story's props a document of its own, whose addresses are those of the brand. */
export function storyDocument(
  section: string,
  props: Readonly<Record<string, unknown>>,
  { host }: Pick<ChannelBrand, 'host'>,
  locale: string,
): ChannelDocument {
  const whole = JSON.parse(JSON.stringify(props), (name, value) =>
    (name === 'href' || name === 'src') && typeof value === 'string' && /^\/(?!\/)/.test(value) ? host + value : value,
  );
  return sectionDocument({ ...whole, section } as PageSection, { locale, url: `${host}/` });
}
