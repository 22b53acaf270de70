import { join } from 'node:path';
import type { Payload } from 'payload';
import { type Role, roles } from '../access/roles.ts';
import { environment } from '../environment.ts';
import { readContentFiles } from '../exchange/content-files.ts';
import { importContent } from '../exchange/import-content.ts';
import { brands } from '../project/brands.ts';
import { defaultLocale, locales } from '../project/locales.ts';

/** The password of every account of the demo. It is made on loopback alone. */
export const demoPassword = 'pantograph-demo';

/** Fill an empty database with the demo's people and the content of its brands, and say who can sign in. */
export async function seedDemo(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) return;
  const people = Object.keys(roles) as Role[];
  for (const role of people) {
    await payload.create({
      collection: 'users',
      data: {
        email: `${role}@pantograph.example`,
        password: demoPassword,
        name: `${roles[role]} of the demo`,
        role,
        brands: [...brands.keys()],
        ...(role === 'translator' && {
          languages: locales.map(({ code }) => code).filter((code) => code !== defaultLocale),
        }),
      } as never,
      overrideAccess: true,
    });
  }
  const content = readContentFiles(join(environment.project, 'apps/site/content'));
  const report = await importContent(payload, content, { goLive: true });
  for (const { file, path, message, fix } of report.findings) {
    payload.logger.warn(`${file ?? ''} ${path}: ${message} ${fix}`.trim());
  }
  payload.logger.info(
    `The demo has ${report.documents} documents and ${report.media} pictures; ${report.published} are live. ` +
      `Sign in as ${people.map((role) => `${role}@pantograph.example`).join(', ')} with the password ${demoPassword}.`,
  );
}
