import { getPayload } from 'payload';
import { environment } from './environment.ts';
import { bringUp } from './migrating/bring-up.ts';
import { tellGone } from './migrating/tell-gone.ts';
import { startTidying } from './outbox/set-aside.ts';
import config from './payload.config.ts';
import { startClock } from './schedule/clock.ts';
import { seedDemo } from './seed/seed-demo.ts';
import { startSender } from './sending/sender.ts';

/** Open the database, bring it up, put back what a crash left aside, fill it with the demo where that is asked for, and start the clock. */
export async function startCms(): Promise<void> {
  const payload = await getPayload({ config });
  await bringUp(payload);
  await startTidying(payload);
  await tellGone(payload);
  if (environment.demo) await seedDemo(payload);
  startClock(payload);
  startSender(payload);
  payload.logger.info(`The CMS is ready at ${environment.url}/admin`);
}
