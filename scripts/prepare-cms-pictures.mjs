/** Where the pages are that pictures show, by what they show. */
const shown = {
  draft: { brand: 'hollyhock', key: 'seed-club' },
  approved: { brand: 'hollyhock', key: 'forgiving-bulbs' },
  translated: { brand: 'hollyhock', key: 'first-year-box' },
};

/** What happens before the pictures are taken, in this order: who does what to which page, or to a new one. */
const steps = [
  { as: 'writer', page: 'draft', save: { title: 'Four envelopes a year, and what is in them' } },
  { as: 'writer', page: 'draft', action: 'ask' },
  { as: 'reviewer', page: 'draft', action: 'send-back', reason: 'Say in the first line what it costs.' },
  { as: 'writer', page: 'approved', save: { title: 'Bulbs that forgive you, planted late' } },
  { as: 'writer', page: 'approved', action: 'ask' },
  { as: 'reviewer', page: 'approved', action: 'approve' },
  { as: 'writer', page: 'translated', save: { title: 'The first-year box, nine packets for one square metre' } },
  { as: 'writer', make: 'unfinished', template: 'event', brand: 'hollyhock', title: 'Open day among the dahlias' },
  { as: 'writer', page: 'unfinished', save: { description: '' } },
  { as: 'writer', make: 'launch', template: 'product-launch', brand: 'hollyhock', title: 'Seed paper that grows' },
  { as: 'writer', page: 'launch', action: 'ask' },
  { as: 'reviewer', page: 'launch', action: 'approve' },
  { as: 'publisher', page: 'launch', action: 'schedule', at: '2027-04-12T07:00:00Z' },
  { as: 'writer', make: 'offer', template: 'pricing-first', brand: 'hollyhock', title: 'Spring prices' },
  { as: 'writer', page: 'offer', action: 'ask' },
  { as: 'reviewer', page: 'offer', action: 'approve' },
  { as: 'publisher', page: 'offer', action: 'publish' },
  {
    ...{ as: 'publisher', page: 'offer', action: 'schedule-unpublish' },
    ...{ at: '2027-04-26T16:00:00Z', afterwards: { to: 'page:home' } },
  },
  {
    as: 'writer',
    campaign: {
      ...{
        title: 'Sowing weeks',
        brand: 'hollyhock',
        brief: 'Bring last year’s beginners back before the soil is warm.',
      },
      ...{ starts: '2027-04-05T12:00:00.000Z', ends: '2027-04-23T12:00:00.000Z' },
    },
  },
];

/**
 * Bring the demo's pages into the states that pictures show, the way people do.
 *
 * @param {string} cms where it answers
 * @param {Record<string, string>} tokens by role
 * @returns {Promise<Record<string, string>>} ids of pages by what they show
 */
export async function preparePictures(cms, tokens) {
  const ask = async (role, method, path, body) => {
    const response = await fetch(cms + path, {
      method,
      headers: { authorization: `JWT ${tokens[role]}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${role}, ${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  };
  const pages = {};
  for (const [name, { brand, key }] of Object.entries(shown)) {
    const query = `where[brand][equals]=${brand}&where[key][equals]=${key}&depth=0`;
    const { docs } = await ask('writer', 'GET', `/api/pages?${query}`);
    pages[name] = docs[0].id;
  }
  for (const { as, page, make, template, campaign, save, ...step } of steps) {
    if (campaign) await ask(as, 'POST', '/api/campaigns', campaign);
    else if (make) pages[make] = (await ask(as, 'POST', `/api/templates/${template}`, step)).id;
    else if (save) {
      const { rev } = await ask(as, 'GET', `/api/pages/${pages[page]}?depth=0`);
      await ask(as, 'PATCH', `/api/pages/${pages[page]}?depth=0`, { rev, ...save });
    } else
      await ask(as, 'POST', '/api/workflow', { collection: 'pages', document: pages[page], locale: 'en', ...step });
  }
  return pages;
}
