import { join } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { root } from '../../../../scripts/node.mjs';
import { FramesBuild } from './build-frames.ts';

/** Where the page lies that shows an example as each target renders it, once it is built. */
export const framesFolder = join(root, 'packages/conformance/dist/frames');

/** Serve that page beside the stories while Storybook runs, and say at `/frames/state` how far it is. */
export function serveFrames(): Plugin {
  return {
    name: 'pantograph-frames',
    apply: 'serve',
    configureServer({ middlewares }) {
      const build = new FramesBuild();
      const serve = sirv(framesFolder, { dev: true });
      middlewares.use('/frames', (request, response, next) => {
        if (!request.url?.startsWith('/state')) return serve(request, response, next);
        response.setHeader('content-type', 'application/json');
        response.setHeader('cache-control', 'no-store');
        response.end(JSON.stringify(build.ask()));
      });
    },
  };
}
