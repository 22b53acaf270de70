import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChannelBrand } from '@pantograph/channels';
import type { Plugin } from 'vite';
import { z } from 'zod';

const folderOf = (module: string) => dirname(fileURLToPath(import.meta.resolve(module)));
const examples = join(folderOf('@pantograph/components/package.json'), 'examples-media');

const order = z.strictObject({
  section: z.string().max(60),
  props: z.record(z.string(), z.unknown()),
  brand: z.enum(['tidewater', 'hollyhock']),
  locale: z.string().max(12),
});

/** Set sections on paper while Storybook runs, at `/channels/sheet`: what sets type needs Node. */
export function serveSheets(): Plugin {
  return {
    name: 'pantograph-sheets',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use('/channels/sheet', (request, response) => {
        void answer(request)
          .catch((error: unknown) => ({ status: 400, body: { error: String(error) } }))
          .then(({ status, body }) => {
            response.statusCode = status;
            response.setHeader('content-type', 'application/json');
            response.setHeader('cache-control', 'no-store');
            response.end(JSON.stringify(body));
          });
      });
    },
  };
}

async function answer(request: IncomingMessage): Promise<{ status: number; body: object }> {
  const { section, props, brand, locale } = order.parse(JSON.parse(await bodyOf(request)));
  // Not before somebody looks: Storybook starts without it.
  const { drawSheets } = await import('@pantograph/channels');
  const { storyDocument } = await import('./story-document.ts');
  const known = brandOf(brand);
  const picture = async (src: string) => {
    const name = /^\/examples\/([\w-]+\.svg)$/.exec(src.slice(known.host.length))?.[1];
    const bytes = name === undefined ? undefined : readFile(join(examples, name));
    return bytes && { bytes, type: 'image/svg+xml' };
  };
  const document = storyDocument(section, props, known, locale);
  const { outputs, findings } = await drawSheets(document, { brand: known, locale, picture, formats: ['a4'] });
  const [sheet] = outputs;
  return {
    status: 200,
    body: { ...(sheet && { svg: new TextDecoder().decode(sheet.content as Uint8Array) }), findings },
  };
}

const brands = new Map<string, ChannelBrand>();

function brandOf(id: string): ChannelBrand {
  const folder = folderOf(`@pantograph/tokens/brands/${id}/brand.json`);
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const brand = brands.get(id) ?? {
    ...read('brand.json'),
    ...read('tokens.json'),
    file: (name: string) => readFile(join(folder, name)),
  };
  brands.set(id, brand);
  return brand;
}

function readFile(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > 200_000) throw new Error('That is more than a section.');
  }
  return body;
}
