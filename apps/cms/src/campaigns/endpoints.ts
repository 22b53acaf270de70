import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Endpoint, PayloadRequest } from 'payload';
import { refuse } from '../errors.ts';
import { requireDocument } from '../forms/require-document.ts';
import type { WholeDocument } from '../forms/whole-document.ts';
import { answerMadeFile } from './answer-made-file.ts';
import type { MadeAnswer } from './made-report.ts';
import { lastReport, makeInCms } from './make-in-cms.ts';
import { placeOfRun } from './place-of-run.ts';
import { requireCampaign } from './require-campaign.ts';
import { runOf, startRun } from './runs.ts';

/**
 * `POST /api/campaigns/:id/make` begins to make everything that its brief asks for, `GET .../made` tells how far it is and what
 * came of it, `GET .../made/files/PATH` gives a file of it and `GET .../made/zip` all of them.
 */
export const madeEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/make',
    method: 'post',
    handler: async (req) => {
      const { person, campaign } = await requireCampaign(req);
      const { id, brand, key } = campaign;
      const isStarted = startRun(id, (onProgress) =>
        makeInCms({ payload: req.payload }, { id, brand, key, person }, onProgress),
      );
      if (!isStarted) throw refuse('It is being made already. Wait until that is done.', 'id', 409);
      return Response.json(answerOf(campaign), { status: 202 });
    },
  },
  {
    path: '/:id/made',
    method: 'get',
    handler: async (req) => {
      const { campaign } = await requireCampaign(req);
      // What a run did while the campaign was read is read once more.
      const { document } = runOf(campaign.id) ? { document: campaign } : await again(req, campaign);
      return Response.json(answerOf(document), { headers: { 'cache-control': 'no-store' } });
    },
  },
  {
    path: '/:id/made/files/:path*',
    method: 'get',
    handler: async (req) => {
      const { campaign } = await requireCampaign(req);
      const { path } = req.routeParams as { path?: string[] | string };
      return answerMadeFile(placeOfRun(campaign.id).folder, [path ?? 'index.html'].flat().join('/'));
    },
  },
  {
    path: '/:id/made/zip',
    method: 'get',
    handler: async (req) => {
      const { campaign } = await requireCampaign(req);
      const { zip } = placeOfRun(campaign.id);
      const size = await stat(zip).then(
        ({ size }) => size,
        () => undefined,
      );
      if (size === undefined) throw refuse('Nothing has been made yet.', 'id', 404);
      return new Response(Readable.toWeb(createReadStream(zip)) as ReadableStream, {
        headers: {
          'content-type': 'application/zip',
          'content-length': String(size),
          'content-disposition': `attachment; filename="${campaign.key.replace(/[^a-z0-9-]/gi, '-')}.zip"`,
          'x-content-type-options': 'nosniff',
          'cache-control': 'private, no-store',
        },
      });
    },
  },
];

function again(req: PayloadRequest, { id }: WholeDocument) {
  return requireDocument(req, { collection: 'campaigns', id });
}

function answerOf({ id, rev, savedBy, documents }: WholeDocument): MadeAnswer {
  const run = runOf(id);
  return {
    running: run?.progress ?? null,
    problem: run?.problem ?? null,
    report: lastReport(id) ?? null,
    rev,
    savedBy: (savedBy ?? null) as string | null,
    documents: (documents ?? []) as MadeAnswer['documents'],
  };
}
