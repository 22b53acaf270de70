import { direction } from '@pantograph/pages';
import { paint } from '@pantograph/tokens';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { requirePerson } from '../access/require-person.ts';
import { worksFor } from '../access/roles.ts';
import { refuse } from '../errors.ts';
import { requireDocument } from '../forms/require-document.ts';
import { checkSaid } from '../guard/check-said.ts';
import { brands } from '../project/brands.ts';
import { openBrand } from './channel-brand.ts';
import { type ChannelsAnswer, channelStages, toldCollections } from './channels-answer.ts';
import { placesInForm } from './places-in-form.ts';
import { renderStage } from './render-stage.ts';
import { toldDocument } from './told-document.ts';
import { inTurn } from './turns.ts';

const asked = z.strictObject({
  collection: z.enum(toldCollections),
  id: z.string().min(1).max(100),
  locale: z.string().min(2).max(20),
  stage: z.enum(channelStages),
  /** Names the view that asks, so that what it asks anew takes the place of what it asked before. */
  view: z.string().min(1).max(60),
  /** What the form has, as it would be saved; as it was saved without it. */
  values: z.record(z.string(), z.unknown()).optional(),
  /** Hashes of pictures that the view has. */
  known: z.array(z.string().max(60)).max(100).default([]),
});

/**
 * `POST /api/channels` shows a document as it stands in a form in every channel, a stage at a time; nothing is stored.
 * `GET /api/channels/brands/:brand/PATH` gives the fonts and the sign of a brand to what is shown.
 */
export const channelEndpoints: Endpoint[] = [
  {
    path: '/channels',
    method: 'post',
    handler: async (req) => {
      const said = checkSaid(asked, await req.json?.().catch(() => undefined));
      const { collection, locale, stage, view, values, known } = said;
      const { person, document: stored } = await requireDocument(req, said);
      const signal = req.signal;
      const answer = await inTurn(stage, { editor: `${person.id} ${view}`, signal }, async () => {
        const open = await openBrand(stored.brand);
        const told = await toldDocument(req, { collection, locale, stored, values }, open);
        const { id, name, host, timeZone, icon, sender } = open.brand;
        const { awaits, document } = told;
        const answer: ChannelsAnswer = {
          ...{ stage, locale, dir: direction(locale), title: document.title, channels: [] },
          brand: {
            ...{ id, name, host: new URL(host).host, timeZone, sender: sender.name ?? name },
            ...(icon && { icon: `/api/channels/brands/${id}/${icon}` }),
          },
          ...(awaits && { awaits }),
          ...(document.event && { event: document.event }),
        };
        if (awaits !== undefined) return answer;
        const placeOf = placesInForm(collection, told);
        const channels = await renderStage({ told, open, stage, placeOf, known: new Set(known), signal });
        return { ...answer, channels };
      });
      return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
    },
  },
  {
    path: '/channels/brands/:brand/:path*',
    method: 'get',
    handler: async (req) => {
      const { brand: id = '', path = '' } = req.routeParams as { brand?: string; path?: string[] | string };
      const person = requirePerson(req);
      if (!brands.has(id) || !worksFor(person, id)) throw refuse('There is no such brand.', 'brand', 404);
      const { brand, build } = await openBrand(id);
      const name = [path].flat().join('/');
      const isShown = name === brand.icon || /^fonts\/[\w-]+\.woff2$/.test(name);
      const bytes = isShown ? brand.file(name) : undefined;
      if (!bytes) throw refuse('There is no such file.', 'path', 404);
      const isDrawing = name.endsWith('.svg');
      const body = isDrawing ? paint(Buffer.from(bytes).toString(), build.values) : new Uint8Array(bytes);
      return new Response(body, {
        headers: {
          'content-type': isDrawing ? 'image/svg+xml' : name.endsWith('.woff2') ? 'font/woff2' : 'image/png',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          'x-content-type-options': 'nosniff',
          'cache-control': 'private, max-age=3600',
        },
      });
    },
  },
];
