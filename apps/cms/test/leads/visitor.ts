import type { CmsServer } from '../server/cms-server.ts';
import type { ReceivedMail } from '../server/smtp-server.ts';

/** The sowing calendar: its form is the second section. */
export const calendarForm = '/forms/hollyhock/en/sowing-calendar?section=1';

/** What came back to somebody without an account. */
export interface Shown {
  status: number;
  text: string;
  headers: Headers;
}

/** Post a form as a browser does, passed on by the site's host. */
export async function postForm(
  cms: CmsServer,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Shown> {
  return shown(await fetch(cms.url + path, { method: 'POST', body: new URLSearchParams(fields), headers }));
}

export async function follow(cms: CmsServer, link: string, method: 'GET' | 'POST' = 'GET'): Promise<Shown> {
  const { pathname } = new URL(link);
  return shown(await fetch(cms.url + pathname, { method }));
}

/** Get the link of a mail that does something. */
export function linkIn(mail: Pick<ReceivedMail, 'text'>, purpose: 'confirm' | 'unsubscribe' | 'file'): string {
  const link = new RegExp(`https?://\\S+/forms/${purpose}/\\S+`).exec(mail.text)?.[0];
  if (link === undefined) throw new Error(`There is no link to ${purpose} in:\n${mail.text}`);
  return link;
}

async function shown(response: Response): Promise<Shown> {
  return { status: response.status, text: await response.text(), headers: response.headers };
}
