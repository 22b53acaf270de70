import { createHash, randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { CollectionAfterErrorHook, Payload, PayloadRequest } from 'payload';
import { createLocalReq } from 'payload';
import { inRequest } from '../database/request.ts';
import { findRow } from '../database/rows.ts';
import { environment } from '../environment.ts';

/** After this time what was set aside is looked at whoever set it aside, in milliseconds: no upload takes as long. */
const longest = 600_000;
/** How often is looked at what was set aside, in milliseconds. */
const interval = 60_000;
const key = Symbol.for('pantograph.cms.set-aside');

const media = () => join(environment.data, 'media');
const aside = () => join(environment.data, 'media-aside');

/**
 * Keep files of a picture beside it until what is sent is saved or refused: Payload takes them away before it knows. Each
 * change has a folder of its own, named for the machine and the process that makes it.
 */
export async function setAside(req: PayloadRequest, names: readonly string[]): Promise<void> {
  const folder = join(aside(), `${hostname()}+${process.pid}+${randomUUID()}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // The same bytes under another name: what is taken away is the name.
  for (const name of names) await link(join(media(), name), join(folder, name)).catch(() => undefined);
  req.context.aside = folder;
}

/** Put the files of a picture back where the change that was to replace them is refused. */
export const putBackReplaced: CollectionAfterErrorHook = async ({ req }) => {
  const folder = req.context.aside;
  delete req.context.aside;
  if (typeof folder === 'string') await putBack(folder);
};

/** Look from now on at what was set aside: at once where its process has ended, as after a crash. */
export async function startTidying(payload: Payload): Promise<void> {
  const holder = globalThis as { [key]?: NodeJS.Timeout };
  clearInterval(holder[key]);
  holder[key] = setInterval(() => void tidy(payload), interval);
  holder[key].unref();
  await tidy(payload);
}

const tidy = inRequest(async (payload: Payload): Promise<void> => {
  try {
    const folders = await readdir(aside()).catch(() => []);
    for (const name of folders) if (await isOver(name)) await settle(payload, join(aside(), name));
  } catch (error) {
    payload.logger.error(error, 'Files of pictures that were replaced could not be tidied up');
  }
});

/** Tell whether nobody works any more on the change that a folder was made for. */
async function isOver(name: string): Promise<boolean> {
  const [host, pid] = name.split('+');
  if (host === hostname() && Number(pid) !== process.pid && !isRunning(Number(pid))) return true;
  const { mtimeMs } = await stat(join(aside(), name));
  return Date.now() - mtimeMs > longest;
}

/** Where the change was not saved the files come back; else they are those of a picture that was replaced. */
async function settle(payload: Payload, folder: string): Promise<void> {
  const req = await createLocalReq({ context: { system: true } }, payload);
  for (const filename of await readdir(folder)) {
    const row = await findRow<{ sha256?: string | null }>(req, 'media', { filename: { equals: filename } });
    if (row?.sha256 && row.sha256 === (await hashOf(join(folder, filename)))) return putBack(folder);
  }
  await rm(folder, { recursive: true, force: true });
}

async function putBack(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const part = join(media(), `${name}.part`);
    await copyFile(join(folder, name), part);
    await rename(part, join(media(), name));
  }
  await rm(folder, { recursive: true, force: true });
}

async function hashOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
