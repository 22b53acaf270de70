import type { AstroIntegration } from 'astro';

/** Make Astro build a server entry that gives its app and its views to the publisher, instead of starting a server. */
export function publisherAdapter(serverEntrypoint: URL): AstroIntegration {
  return {
    name: 'pantograph-publisher',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'pantograph-publisher',
          entrypointResolution: 'auto',
          serverEntrypoint,
          supportedAstroFeatures: { serverOutput: 'stable' },
        }),
    },
  };
}
