import type { FormState, ServerFunctionClient } from 'payload';
import { deepCopyObjectSimpleWithoutReactComponents } from 'payload/shared';
import { formName, openForms, type ReadForm } from './open-forms.ts';

type Call = Parameters<ServerFunctionClient>[0];

/**
 * Ask the server about a form until its answer is about the rows that are there now. Payload takes over an answer by the places of
 * rows: once one was moved meanwhile, another would get its fields, or lose its own texts to them.
 */
export function answerInPlace(ask: ServerFunctionClient): ServerFunctionClient {
  return async (call) => {
    const state = changedState(call);
    if (state === undefined) return ask(call);
    const read = formOf(call, state);
    if (read === undefined) return ask(call);
    // Calls wait for those before them: what this one is about may be past already.
    let asked = isInPlace(state, read()) ? state : stateOf(read);
    for (;;) {
      const answer = await ask({ ...call, args: { ...call.args, formState: asked } });
      if (isInPlace(asked, read())) return answer;
      asked = stateOf(read);
    }
  };
}

/** Get the state of a form that a call is about because somebody changed it; undefined for all other calls. */
function changedState({ name, args }: Call): FormState | undefined {
  if (name !== 'form-state' || args.data !== undefined || args.schemaPath !== args.collectionSlug) return undefined;
  return args.formState as FormState | undefined;
}

function formOf({ args }: Call, state: FormState): ReadForm | undefined {
  const open = openForms(formName(String(args.collectionSlug), args.id));
  return open.find((read) => isInPlace(state, read())) ?? open[0];
}

function stateOf(read: ReadForm): FormState {
  return deepCopyObjectSimpleWithoutReactComponents(read(), { excludeFiles: true });
}

function isInPlace(one: FormState, other: FormState): boolean {
  return placesOf(one) === placesOf(other);
}

/** Get which row is at which place, as text to compare. */
function placesOf(state: FormState): string {
  const places: string[] = [];
  for (const [path, { rows }] of Object.entries(state)) {
    if (rows !== undefined && rows.length > 0) places.push(`${path}:${rows.map(({ id }) => id).join()}`);
  }
  return places.sort().join(';');
}
