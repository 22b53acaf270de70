/** A place that the navigation leads to: a collection, or a view of our own. */
export interface Place {
  label: string;
  href: string;
  /** The collection it belongs to; only who may read it is led there. */
  collection?: string;
}

export interface PlaceGroup {
  label: string;
  places: Place[];
}

const ofCollection = (label: string, collection: string): Place => ({
  label,
  href: `/admin/collections/${collection}`,
  collection,
});

const groups: PlaceGroup[] = [
  {
    label: 'Work',
    places: [
      { label: 'Desk', href: '/admin' },
      { label: 'Calendar', href: '/admin/calendar' },
      ofCollection('Campaigns', 'campaigns'),
      ofCollection('Pages', 'pages'),
      ofCollection('Posts', 'posts'),
    ],
  },
  {
    label: 'Building blocks',
    places: [
      ofCollection('Shared sections', 'shared-sections'),
      ofCollection('Pictures', 'media'),
      ofCollection('Authors', 'authors'),
      ofCollection('Tags', 'tags'),
    ],
  },
  {
    label: 'Brand',
    places: [
      ofCollection('Navigation and settings', 'settings'),
      ofCollection('Redirects', 'redirects'),
      ofCollection('Leads', 'leads'),
    ],
  },
];

/** Group where somebody can go, by the collections they see, each with its label; what no group names is for administration. */
export function placesFor(visible: ReadonlyMap<string, string>): PlaceGroup[] {
  const named = new Set(groups.flatMap(({ places }) => places.map(({ collection }) => collection)));
  const rest = [...visible].filter(([slug]) => !named.has(slug)).map(([slug, label]) => ofCollection(label, slug));
  return [...groups, { label: 'Administration', places: rest }]
    .map(({ label, places }) => ({
      label,
      places: places.filter(({ collection }) => collection === undefined || visible.has(collection)),
    }))
    .filter(({ places }) => places.length > 0);
}
