import config from '@payload-config';
import { createLocalReq, getPayload } from 'payload';
import { inRequest } from '../../../database/request.ts';
import { answerShare } from '../../../preview/share/answer-share.ts';

interface Place {
  params: Promise<{ token: string }>;
}

const answer = inRequest(async (request: Request, { params }: Place) => {
  const payload = await getPayload({ config });
  const req = await createLocalReq({ context: { via: 'link' } }, payload);
  return answerShare(req, request, (await params).token);
});

export const GET = answer;
export const POST = answer;
