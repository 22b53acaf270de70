/** What Vitest is told to run the tests of the CMS: most of their time they wait for a server, so three go at once. */
export const cmsTests = ['--project', 'cms', '--maxWorkers', '3'];
