import type { Output } from '@pantograph/content';
import type { OutputKey, OutputKind } from '../output-kind.js';
import type { RenderEnvironment } from '../render-environment.js';

/** An output that may have to be made, changed or taken away. */
export interface Candidate {
  key: OutputKey;
  /** Missing where the kind is no longer one of ours: the output goes. */
  kind?: OutputKind;
  env: RenderEnvironment;
  /** As it was written last. */
  stored?: Output;
}
