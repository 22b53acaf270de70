/** What Stencil's runtime may leave out or must have, whoever runs it. Its own compiler asks each component; here all have one set. */
const shared = {
  allRenderFn: true,
  asyncLoading: true,
  asyncQueue: false,
  attachStyles: false,
  cssAnnotations: true,
  element: true,
  event: true,
  hasRenderFn: true,
  hydrateClientSide: true,
  hydratedAttribute: false,
  hydratedClass: false,
  invisiblePrehydration: false,
  lifecycle: true,
  member: true,
  observeAttribute: true,
  prop: true,
  propBoolean: true,
  propChangeCallback: true,
  propMutable: true,
  propNumber: true,
  propString: true,
  slot: true,
  slotRelocation: true,
  state: true,
  svg: true,
  updatable: true,
  vdomAttribute: true,
  vdomClass: true,
  vdomFunctional: true,
  vdomKey: true,
  vdomListener: true,
  vdomPropOrAttr: true,
  vdomRef: true,
  vdomRender: true,
  vdomStyle: true,
  vdomText: true,
};

/** In a browser: elements are classes, what others put into one is patched so that frameworks find it again, and an update is shown at once. */
export const clientFlags = { ...shared, experimentalSlotFixes: true, taskQueue: false };

/** On a server: elements are plain, with an instance beside them. */
export const serverFlags = { ...shared, hydrateServerSide: true, lazyLoad: true, taskQueue: true };
