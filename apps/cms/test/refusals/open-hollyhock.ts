import { afterAll, beforeAll } from 'vitest';
import { first, peopleOfHollyhock, type RoleName } from '../rights/people.ts';
import { CmsServer } from '../server/cms-server.ts';
import type { Answer, Loose, Person } from '../server/person.ts';

/** What names the documents of Hollyhock in a query. */
export const ours = 'where[brand][equals]=hollyhock';

/** A CMS with the demo in it and somebody of each role who works for Hollyhock alone, for the tests of one file. */
export interface OpenHollyhock {
  readonly cms: CmsServer;
  readonly people: Record<RoleName, Person>;
  /** Get a page as it is written. */
  page(key?: string): Promise<Loose>;
  /** Have somebody take a step of the workflow with the English form of a page. */
  step(who: RoleName, document: string, action: string, more?: object): Promise<Answer>;
}

/** Open it before the tests of a file, and close it after. */
export function openHollyhock(): OpenHollyhock {
  let cms: CmsServer;
  let people: Record<RoleName, Person>;

  beforeAll(async () => {
    cms = await CmsServer.start({ demo: true });
    people = await peopleOfHollyhock(cms);
  }, 90_000);

  afterAll(() => cms.destroy());

  return {
    get cms() {
      return cms;
    },
    get people() {
      return people;
    },
    page: (key = 'seed-club') => first(people.writer, 'pages', `${ours}&where[key][equals]=${key}`),
    step: (who, document, action, more = {}) =>
      people[who].post('/api/workflow', { collection: 'pages', document, locale: 'en', action, ...more }),
  };
}
