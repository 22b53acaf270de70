import { examples } from '@pantograph/components/examples';
import type { Example } from '@pantograph/contract';

export interface NamedExample {
  component: string;
  name: string;
  example: Example<Record<string, unknown>>;
}

/** Every example of every component: the cases that each target is measured by. */
export const allExamples: readonly NamedExample[] = Object.entries(examples).flatMap(([component, named]) =>
  Object.entries(named).map(([name, example]) => ({ component, name, example })),
);
