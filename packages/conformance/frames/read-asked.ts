import { examples } from '@pantograph/components/examples';
import type { Given } from '../browser/targets/target.js';
import { targets } from './targets.js';

/** What a frame is asked to show. */
export interface Asked {
  target: string;
  component: string;
  given: Given;
  brand: 'tidewater' | 'hollyhock';
  mode: 'light' | 'dark';
  locale: string;
  /** Whether it brings its own padding, as sections do. */
  flush: boolean;
}

/**
 * Read from an address what a frame shows: `?target=vue&component=card&example=raised`, and if wanted `brand`, `mode`, `locale`
 * and `flush`.
 *
 * @throws {Error} naming what there is none of
 */
export function readAsked(query: URLSearchParams): Asked {
  const target = query.get('target') ?? '';
  const component = query.get('component') ?? '';
  const example = query.get('example') ?? '';
  const given = examples[component]?.[example] as Given | undefined;
  if (!Object.hasOwn(targets, target)) throw new Error(`There is no target "${target}".`);
  if (!given) throw new Error(`There is no example "${example}" of a component "${component}".`);
  return {
    target,
    component,
    given,
    brand: query.get('brand') === 'hollyhock' ? 'hollyhock' : 'tidewater',
    mode: query.get('mode') === 'dark' ? 'dark' : 'light',
    locale: query.get('locale') ?? 'en',
    flush: query.has('flush'),
  };
}
