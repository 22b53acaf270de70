import { type ComponentContract, defineComponent } from '@pantograph/contract';
import type { z } from 'zod';
import { makeDocumentModels } from '../../src/model/document-models.ts';

/** Make the models of a CMS whose pages may have one section with these props. */
export function modelsOf(props: z.ZodObject) {
  const section: ComponentContract = defineComponent({
    name: 'note',
    label: 'Note',
    kind: 'section',
    group: 'story',
    description: 'A remark.',
    props,
  });
  return makeDocumentModels({ note: section });
}
