import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { inRequest } from '../../../../database/request.ts';
import { guarded } from '../../../../guard/check-request.ts';

export const GET = inRequest(guarded(REST_GET(config)));
export const POST = inRequest(guarded(REST_POST(config)));
export const DELETE = inRequest(guarded(REST_DELETE(config)));
export const PATCH = inRequest(guarded(REST_PATCH(config)));
export const PUT = inRequest(guarded(REST_PUT(config)));
export const OPTIONS = inRequest(REST_OPTIONS(config));
