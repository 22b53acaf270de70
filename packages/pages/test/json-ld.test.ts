import { describe, expect, test } from 'vitest';
import { blogPosting, breadcrumbList, pageJsonLd } from '../src/index.js';
import { brand } from './sample-context.js';
import { samplePage, samplePost } from './sample-documents.js';

const place = { url: 'https://www.tidewater.example/berths/' };
const typesOf = (data: object[]) => data.map((item) => (item as { '@type': string })['@type']);

describe('a page is described by what is on it', () => {
  test('an ordinary page names who stands behind it', () => {
    expect(typesOf(pageJsonLd(samplePage([]), brand, place))).toEqual(['Organization']);
  });

  test('the home page is the site', () => {
    expect(typesOf(pageJsonLd(samplePage([], { slug: '' }), brand, place))).toEqual(['Organization', 'WebSite']);
  });

  test('an event, its questions and its prices', () => {
    const document = samplePage(
      [
        { section: 'faq', items: [{ question: 'When?', answer: '<p>In <strong>May</strong> &amp; June.</p>' }] },
        {
          section: 'pricing',
          plans: [
            { name: 'Pilot', price: '€ 1,200.50' },
            { name: 'Port', price: 'Ask us' },
          ],
        },
      ],
      { event: { name: 'Port day', start: '2027-05-14T09:00:00+02:00', end: '2027-05-14', place: 'Hamburg' } },
    );
    const [, event, faq, product] = JSON.parse(JSON.stringify(pageJsonLd(document, brand, place)));
    expect(event).toMatchObject({
      '@type': 'Event',
      startDate: '2027-05-14T09:00:00+02:00',
      location: { name: 'Hamburg' },
    });
    expect(faq.mainEntity[0].acceptedAnswer.text).toBe('In May & June.');
    expect(product.offers).toEqual([
      { '@type': 'Offer', name: 'Pilot', price: '1200.50', priceCurrency: 'EUR', url: place.url },
    ]);
  });

  test('the events of its sections, where the page itself is of none', () => {
    const details = { section: 'event-details', title: 'Seed swap', start: '2027-03-20', date: 'D', place: 'Nantes' };
    const [, first, second] = pageJsonLd(samplePage([details, { ...details, title: 'Again' }]), brand, place);
    expect(first).toMatchObject({ '@type': 'Event', name: 'Seed swap', startDate: '2027-03-20', url: place.url });
    expect(first).not.toHaveProperty('eventAttendanceMode');
    expect(second).toMatchObject({ name: 'Again' });
    const event = { name: 'Port day', start: '2027-05-14', end: '2027-05-14', place: 'Hamburg' };
    expect(typesOf(pageJsonLd(samplePage([details], { event }), brand, place))).toEqual(['Organization', 'Event']);
  });

  test('a film, where it says since when it is shown', () => {
    const film = {
      section: 'video',
      title: 'The tide',
      file: { href: 'media/tide.webm' },
      poster: { src: 'media/tide.svg', alt: '', width: 4, height: 3 },
      transcript: '<p>High <em>water</em>.</p>',
    };
    const [, video] = pageJsonLd(samplePage([film, { ...film, uploaded: '2027-03-01' }]), brand, place);
    expect(video).toMatchObject({
      '@type': 'VideoObject',
      name: 'The tide',
      contentUrl: 'https://www.tidewater.example/media/tide.webm',
      thumbnailUrl: 'https://www.tidewater.example/media/tide.svg',
      uploadDate: '2027-03-01',
      transcript: 'High water.',
    });
    expect(pageJsonLd(samplePage([film]), brand, place)).toHaveLength(1);
  });
});

test.each([
  ['€1,200', '1200', 'EUR'],
  ['1.200,50 €', '1200.50', 'EUR'],
  ['£0', '0', 'GBP'],
  ['$ 12.5', '12.5', 'USD'],
  ['CHF 1 200', '1200', 'CHF'],
  ['24,50 EUR', '24.50', 'EUR'],
])('the price %s is %s %s', (price, amount, priceCurrency) => {
  const [, product] = pageJsonLd(samplePage([{ section: 'pricing', plans: [{ name: 'A', price }] }]), brand, place);
  expect(product).toMatchObject({ offers: [{ price: amount, priceCurrency }] });
});

test.each(['Free', 'on request', '12', '€'])('"%s" is no price a machine could use', (price) => {
  const data = pageJsonLd(samplePage([{ section: 'pricing', plans: [{ name: 'A', price }] }]), brand, place);
  expect(typesOf(data)).toEqual(['Organization']);
});

test('a post has a headline, dates and authors', () => {
  const authors = [{ name: 'Ines Harder', href: '/blog/authors/ines/' }];
  expect(blogPosting(samplePost(), brand, { ...place, authors })).toMatchObject({
    headline: 'How a tide gate works',
    datePublished: '2026-03-24',
    dateModified: '2026-03-24',
    author: [{ name: 'Ines Harder', url: 'https://www.tidewater.example/blog/authors/ines/' }],
  });
});

test('steps are numbered from one and absolute', () => {
  expect(breadcrumbList([{ label: 'Blog', href: '/blog/' }], brand.host)).toMatchObject({
    itemListElement: [{ position: 1, name: 'Blog', item: 'https://www.tidewater.example/blog/' }],
  });
});
