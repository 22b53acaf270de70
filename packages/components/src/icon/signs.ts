/** A few icons of `@pantograph/icons` for examples, so that the components depend on no icons. */
export const signs = {
  anchor: {
    name: 'anchor',
    path: 'M12 6v16M19 13l2-1a9 9 0 0 1-18 0l2 1M9 11h6M12 2A2 2 0 1 0 12 6 2 2 0 1 0 12 2z',
  },
  arrowRight: { name: 'arrow-right', path: 'M5 12h14M12 5l7 7-7 7' },
  bell: {
    name: 'bell',
    path: 'M10.268 21a2 2 0 0 0 3.464 0M3.262 15.326A1 1 0 0 0 4 17h16a1 1 0 0 0 .74-1.673C19.41 13.956 18 12.499 18 8A6 6 0 0 0 6 8c0 4.499-1.411 5.956-2.738 7.326',
  },
  search: { name: 'search', path: 'm21 21-4.34-4.34M11 3A8 8 0 1 0 11 19 8 8 0 1 0 11 3z' },
  sprout: {
    name: 'sprout',
    path: 'M14 9.536V7a4 4 0 0 1 4-4h1.5a.5.5 0 0 1 .5.5V5a4 4 0 0 1-4 4 4 4 0 0 0-4 4c0 2 1 3 1 5a5 5 0 0 1-1 3M4 9a5 5 0 0 1 8 4 5 5 0 0 1-8-4M5 21h14',
  },
} as const;
