import type { File } from '@babel/types';

/** A component's source as its author wrote it: what rules look at, since Mitosis's tree has no line numbers. */
export interface ComponentSyntax {
  name: string;
  /** Path shown in messages. */
  file: string;
  code: string;
  ast: File;
}
