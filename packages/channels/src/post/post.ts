import { formatDate } from '@pantograph/pages';
import type { Channel } from '../channel.js';
import type { ChannelDocument } from '../document/channel-document.js';
import { wholePage } from '../page/whole-page.js';

/** A post of the blog. */
export const post: Channel = {
  name: 'post',
  label: 'Blog post',
  description: 'A post of the blog: its title and summary, its text, and what to do next.',
  formats: [{ name: 'web', label: 'Web page', limits: { titleCharacters: 200, descriptionCharacters: 300 } }],
  async render(document, setting) {
    const kicker = document.date && formatDate(document.date, setting.locale, setting.brand.timeZone);
    const content = wholePage({ ...document, sections: article(document, kicker) }, setting);
    return {
      outputs: [{ channel: 'post', format: 'web', file: 'index.html', type: 'text/html', content }],
      findings: [],
    };
  },
};

/** A post opens with its title and ends with what it leads to. */
function article(
  { title, description, action, image, sections }: ChannelDocument,
  kicker: string | undefined,
): ChannelDocument['sections'] {
  return [
    {
      section: 'hero',
      title,
      body: description,
      ...(kicker && { kicker }),
      ...(image ? { image } : { variant: 'statement' }),
    },
    ...sections,
    ...(action ? [{ section: 'call-to-action', title, primary: action }] : []),
  ];
}
