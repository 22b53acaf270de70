import { defineExamples } from '@pantograph/contract';
import { skeleton } from './skeleton.schema.js';

export const skeletonExamples = defineExamples(skeleton, {
  text: { props: {} },
  oneLine: { props: { lines: 1 } },
  manyLines: { props: { lines: 8 } },
  title: { props: { shape: 'title' } },
  picture: { props: { shape: 'picture' } },
  portrait: { props: { shape: 'portrait' } },
  control: { props: { shape: 'control' } },
});
