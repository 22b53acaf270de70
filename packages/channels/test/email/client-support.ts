import { readFileSync } from 'node:fs';

interface Feature {
  slug: string;
  stats: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

const file = new URL('../../../../node_modules/caniemail/data/caniemail.json', import.meta.url);
const { data } = JSON.parse(readFileSync(file, 'utf8')) as { data: readonly Feature[] };
const features = new Map(data.map((feature) => [feature.slug, feature]));

/** Tell whether caniemail has tested a feature. */
export function known(slug: string): boolean {
  return features.has(slug);
}

/** Get how the newest tested version of a client has a feature: y, a for partly, n, or u where nobody knows. */
export function support(slug: string, client: string): string {
  const [family = '', platform = ''] = client.split('.');
  const versions = Object.values(features.get(slug)?.stats[family]?.[platform] ?? {});
  return versions.at(-1)?.[0] ?? 'u';
}
