import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What the CMS is told from outside. Every variable has a default that fits a machine of one's own. */
export interface CmsEnvironment {
  /** The folder of the project: its tokens/ and templates. */
  project: string;
  /** Where database, media and keys are. */
  data: string;
  /** Where people reach it, without a slash at the end. */
  url: string;
  /** Where the sites are that it publishes, by brand, without a slash at the end; for links to what is live. */
  siteUrl: string | undefined;
  databaseUrl: string | undefined;
  /** Signs sessions and links. */
  secret: string;
  /** What the publisher shows to read the outbox. */
  publisherKey: string;
  /** Where mail is handed over, such as smtp://127.0.0.1:1025; without it none is sent. */
  smtpUrl: string | undefined;
  mailFrom: { address: string; name: string };
  /** Seconds between one try to send something and the next; after the last it is given up. */
  retryPauses: readonly number[];
  /** Whether webhooks may call this machine itself, for those who try them. Other private addresses they never call. */
  webhookLoopback: boolean;
  /** Whether a proxy stands before it that writes X-Forwarded-For; nobody is believed who writes it himself. */
  behindProxy: boolean;
  /** Makes the demo's documents and accounts in an empty database. */
  demo: boolean;
}

const loopback = /^https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/**
 * Read the environment.
 *
 * @throws {Error} when the demo is asked for where others could reach it
 */
function readEnvironment(env: NodeJS.ProcessEnv): CmsEnvironment {
  const data = resolve(env.PANTOGRAPH_CMS_DATA ?? join(projectFolder(env), 'apps/cms/data'));
  const url = (env.PANTOGRAPH_CMS_URL ?? 'http://127.0.0.1:4310').replace(/\/+$/, '');
  const demo = env.PANTOGRAPH_CMS_DEMO === '1';
  if (demo && !loopback.test(url)) {
    throw new Error(
      `The demo has accounts whose passwords everybody knows, and ${url} is not this machine alone. ` +
        'Take PANTOGRAPH_CMS_DEMO away, or let PANTOGRAPH_CMS_URL begin with http://127.0.0.1.',
    );
  }
  return {
    project: projectFolder(env),
    data,
    url,
    siteUrl: env.PANTOGRAPH_SITE_URL?.replace(/\/+$/, ''),
    databaseUrl: env.DATABASE_URL || undefined,
    secret: env.PANTOGRAPH_CMS_SECRET ?? kept(data, 'secret'),
    publisherKey: env.PANTOGRAPH_CMS_KEY ?? kept(data, 'publisher-key'),
    smtpUrl: env.SMTP_URL || undefined,
    mailFrom: { address: env.PANTOGRAPH_CMS_MAIL_FROM ?? 'cms@localhost', name: 'Pantograph' },
    retryPauses: (env.PANTOGRAPH_CMS_RETRY_SECONDS ?? '60,300,1800,7200,28800,86400').split(',').map(seconds),
    webhookLoopback: env.PANTOGRAPH_WEBHOOK_LOOPBACK === '1',
    behindProxy: env.PANTOGRAPH_CMS_PROXY === '1',
    demo,
  };
}

function seconds(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0) return number;
  throw new Error('PANTOGRAPH_CMS_RETRY_SECONDS is not a list of seconds. Write it as 60,300,1800.');
}

/** The project above the working folder, as the command finds it. */
function projectFolder(env: NodeJS.ProcessEnv): string {
  if (env.PANTOGRAPH_PROJECT) return resolve(env.PANTOGRAPH_PROJECT);
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'tokens/brands'))) return folder;
    if (dirname(folder) === folder) {
      throw new Error('No folder above has tokens/brands. Start the CMS in a project, or set PANTOGRAPH_PROJECT.');
    }
  }
}

/** Get a secret that nobody chose: made once, and kept where only this user reads it. */
function kept(data: string, name: string): string {
  const file = join(data, name);
  if (!existsSync(file)) {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    } catch (error) {
      // Another process of the same start was quicker.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return readFileSync(file, 'utf8').trim();
}

export const environment: CmsEnvironment = readEnvironment(process.env);
