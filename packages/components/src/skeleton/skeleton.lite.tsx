import type { SkeletonProps } from './skeleton.schema.js';

export default function Skeleton(props: SkeletonProps) {
  return (
    <div class="pg-skeleton" aria-hidden="true" data-shape={props.shape ?? 'text'}>
      {(props.shape ?? 'text') === 'text' &&
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
          .slice(0, props.lines ?? 3)
          .map((line) => <span class="pg-skeleton__line" key={line} />)}
    </div>
  );
}
