import config from '@payload-config';
import { getPayload } from 'payload';
import { inRequest } from '../../../database/request.ts';
import { answerForm } from '../../../leads/answer-form.ts';

const answer = inRequest(async (request: Request) => answerForm(await getPayload({ config }), request));

export const GET = answer;
export const POST = answer;
