/** The settings document of a generated site. */
export const settings = {
  navigation: [
    { label: 'Offers', href: '/offer-00000/' },
    { label: 'Pilot', href: '/offer-00001/' },
    { label: 'Customs', href: '/offer-00002/' },
    { label: 'Blog', href: '/blog/' },
  ],
  action: { label: 'Start a pilot', href: '/offer-00003/' },
  footer: {
    tagline: 'You know before the ship does.',
    columns: [
      {
        title: 'Product',
        links: [
          { label: 'Berth planning', href: '/offer-00004/' },
          { label: 'Customs in one screen', href: '/offer-00005/' },
        ],
      },
      {
        title: 'Read',
        links: [
          { label: 'All posts', href: '/blog/' },
          { label: 'The first post', href: '/blog/post-00000/' },
        ],
      },
    ],
    note: 'Generated to be measured.',
  },
  blog: { kicker: 'From the desk', title: 'Notes to measure', description: 'Posts that a program wrote.' },
  notFound: { title: 'Nothing here', body: 'Check the address.', action: { label: 'Go home', href: '/' } },
};
