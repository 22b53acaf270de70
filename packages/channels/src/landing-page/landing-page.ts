import type { Channel } from '../channel.js';
import { wholePage } from '../page/whole-page.js';

/** The page a campaign leads to. */
export const landingPage: Channel = {
  name: 'landing-page',
  label: 'Landing page',
  description: 'The page that a campaign leads to, with every section as the site shows it.',
  formats: [{ name: 'web', label: 'Web page', limits: { titleCharacters: 70, descriptionCharacters: 200 } }],
  async render(document, setting) {
    const content = wholePage(document, setting);
    return {
      outputs: [{ channel: 'landing-page', format: 'web', file: 'index.html', type: 'text/html', content }],
      findings: [],
    };
  },
};
