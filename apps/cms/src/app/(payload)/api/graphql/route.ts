import config from '@payload-config';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';
import { inRequest } from '../../../../database/request.ts';
import { answered, guarded } from '../../../../guard/check-request.ts';

export const POST = inRequest(guarded(answered(GRAPHQL_POST(config))));
export const OPTIONS = REST_OPTIONS(config);
