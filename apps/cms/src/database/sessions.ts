import type { FindOne, PayloadRequest, UpdateOne } from 'payload';
import { hold } from './transaction.ts';

/** As much of Payload's adapters as sessions are written with. */
interface SessionAdapter {
  findOne: FindOne;
  updateOne: UpdateOne;
}

interface Session {
  id: string;
  expiresAt: string | Date;
}

const accounts = 'users';

/** Name an account for `hold`: whoever changes its sessions waits for the others who do. */
export function sessionsOf(account: string | number): string {
  return `${accounts}/${account}/sessions`;
}

/** Say that a request signs somebody in. */
export function markSignIn(req: PayloadRequest): void {
  req.context.signsIn = true;
}

/**
 * Let a sign-in add its session to those that are there when it is written. Payload writes the whole account as it was before the
 * password was checked: of two who sign in at once, the first would be signed out again.
 */
export function addingSessions<Adapter extends object>(made: Adapter): Adapter {
  const adapter = made as Adapter & SessionAdapter;
  const { updateOne } = adapter;
  adapter.updateOne = async function (this: SessionAdapter, args) {
    const { collection, data, id, req } = args;
    const added = (data.sessions as Session[] | undefined)?.at(-1);
    const isSignIn = collection === accounts && req?.context?.signsIn === true && data.updatedAt === null;
    if (!isSignIn || !added || id === undefined) return updateOne.call(this, args);
    await hold(req as PayloadRequest, sessionsOf(id));
    const account = await this.findOne<{ id: string; sessions?: Session[] | null }>({
      collection,
      req,
      select: { sessions: true },
      where: { id: { equals: id } },
    });
    const others = (account?.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt).valueOf() > Date.now());
    return updateOne.call(this, { ...args, data: { sessions: [...others, added], updatedAt: null } });
  };
  return adapter;
}
