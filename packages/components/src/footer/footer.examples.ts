import { defineExamples } from '@pantograph/contract';
import { footer } from './footer.schema.js';

export const footerExamples = defineExamples(footer, {
  columns: {
    props: {
      variant: 'columns',
      brandName: 'Tidewater',
      logo: { src: '/examples/logo-tidewater.svg', alt: 'Tidewater', width: 148, height: 32 },
      tagline: 'You know before the ship does.',
      columns: [
        {
          title: 'Product',
          links: [
            { label: 'Berth planning', href: '/berth-planning/' },
            { label: 'Customs in one screen', href: '/customs/' },
            { label: 'Pilot for small terminals', href: '/pilot/' },
          ],
        },
        {
          title: 'Read',
          links: [
            { label: 'Notes from the quay', href: '/blog/' },
            { label: 'The dwell-time report 2027', href: '/dwell-time/' },
            { label: 'Downtime, published', href: '/blog/downtime/' },
          ],
        },
        {
          title: 'Company',
          links: [
            { label: 'Hamburg port day', href: '/hamburg/' },
            { label: 'Legal notice', href: '/legal/' },
          ],
        },
      ],
      social: [{ label: 'LinkedIn', href: 'https://www.linkedin.com/' }],
      legal: 'Tidewater is a demo brand. There is no such company.',
      note: 'All times in UTC unless a zone is given.',
    },
  },
  statement: {
    props: {
      variant: 'statement',
      brandName: 'Hollyhock',
      logo: { src: '/examples/logo-hollyhock.svg', alt: 'Hollyhock', width: 168, height: 40 },
      tagline: 'Something will come up.',
      columns: [
        {
          title: 'Grow',
          links: [
            { label: 'The first-year box', href: '/box/' },
            { label: 'Bulbs that forgive you', href: '/bulbs/' },
            { label: 'The seed club', href: '/club/' },
          ],
        },
        {
          title: 'Read',
          links: [
            { label: 'What to sow now', href: '/blog/' },
            { label: 'The sowing calendar', href: '/calendar/' },
          ],
        },
      ],
      social: [
        { label: 'Mastodon', href: 'https://mastodon.social/' },
        { label: 'Pinterest', href: 'https://www.pinterest.com/' },
      ],
      legal: 'Hollyhock is a demo brand. No seeds will be posted.',
    },
  },
  compact: {
    props: {
      variant: 'compact',
      brandName: 'Tidewater',
      logo: { src: '/examples/logo-tidewater.svg', alt: 'Tidewater', width: 148, height: 32 },
      columns: [
        {
          title: 'More',
          links: [
            { label: 'Berth planning', href: '/berth-planning/' },
            { label: 'Notes from the quay', href: '/blog/' },
            { label: 'Ask a planner', href: '/contact/' },
            { label: 'Legal notice', href: '/legal/' },
          ],
        },
      ],
      social: [{ label: 'LinkedIn', href: 'https://www.linkedin.com/' }],
      legal: 'Tidewater is a demo brand. There is no such company.',
    },
    description: 'For a site of a few pages.',
  },
  index: {
    props: {
      variant: 'index',
      brandName: 'Hollyhock',
      logo: { src: '/examples/logo-hollyhock.svg', alt: 'Hollyhock', width: 168, height: 40 },
      tagline: 'Something will come up.',
      columns: [
        {
          title: 'Grow',
          links: [
            { label: 'The first-year box', href: '/box/' },
            { label: 'Bulbs that forgive you', href: '/bulbs/' },
            { label: 'Seeds by month', href: '/seeds/' },
            { label: 'The seed club', href: '/club/' },
          ],
        },
        {
          title: 'Read',
          links: [
            { label: 'What to sow now', href: '/blog/' },
            { label: 'The sowing calendar', href: '/calendar/' },
            { label: 'A year of hollyhocks', href: '/blog/a-year/' },
          ],
        },
        {
          title: 'Ask',
          links: [
            { label: 'The gardener', href: '/contact/' },
            { label: 'Postage', href: '/postage/' },
          ],
        },
      ],
      social: [{ label: 'Mastodon', href: 'https://mastodon.social/' }],
      legal: 'Hollyhock is a demo brand. No seeds will be posted.',
      note: 'Sown in the north of England.',
    },
  },
  minimal: { props: { brandName: 'Tidewater', legal: 'Tidewater is a demo brand.' } },
  longGerman: {
    props: {
      variant: 'columns',
      brandName: 'Tidewater',
      tagline: 'Sie wissen es, bevor es das Schiff weiß, und zwar mit Uhrzeit und Zeitzone.',
      columns: [
        {
          title: 'Anwendungs\u00ADgebiete',
          links: [
            { label: 'Liegeplatzplanung für Containerterminals', href: '/de/liegeplatz/' },
            { label: 'Zollabwicklung auf einem Bildschirm', href: '/de/zoll/' },
          ],
        },
        {
          title: 'Rechtliches',
          links: [
            { label: 'Impressum und Datenschutz\u00ADerklärung', href: '/de/impressum/' },
            { label: 'Barriere\u00ADfreiheits\u00ADerklärung', href: '/de/barrierefreiheit/' },
          ],
        },
      ],
      legal: 'Tidewater ist eine Beispielmarke. Das Unternehmen gibt es nicht.',
    },
  },
  arabic: {
    props: {
      variant: 'statement',
      brandName: 'هوليهوك',
      tagline: 'شيء ما سينبت.',
      columns: [
        {
          title: 'ازرع',
          links: [
            { label: 'صندوق السنة الأولى', href: '/ar/box/' },
            { label: 'بصيلات تسامحك', href: '/ar/bulbs/' },
          ],
        },
      ],
      legal: 'هوليهوك علامة تجارية تجريبية. لن تُرسل أي بذور.',
    },
  },
});
