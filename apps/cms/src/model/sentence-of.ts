import { findingsFromZod } from '@pantograph/contract';
import type { z } from 'zod';

/** Say in a sentence what is wrong with a field and how to mend it, by the label its editor sees. */
export function sentenceOf(error: z.core.$ZodError, label: string): string {
  const [finding] = findingsFromZod(error as z.ZodError, [label]);
  return finding ? `${finding.message} ${finding.fix}` : `"${label}" has a value that cannot be kept. Correct it.`;
}
