// Publishes in a process of its own, so that it can be killed. Prints "ready" when it begins, and how many moments there were.
import { readFileSync } from 'node:fs';
import { ContentStore } from '@pantograph/content';
import { passedMoments } from '../dist/files/moment.js';
import { publishJob } from './publish-job.js';

const { database, brand, ...job } = JSON.parse(process.argv[2] ?? '');
const store = ContentStore.open(database);
process.stdout.write('ready\n');
await publishJob({ ...job, store, brand: JSON.parse(readFileSync(brand, 'utf8')) });
store.close();
process.stdout.write(`${passedMoments()}\n`);
