import { ariaInWords } from './aria-in-words.js';
import { explicitUpdates } from './explicit-updates.js';
import { freeNames } from './free-names.js';
import { guardedCallbacks } from './guarded-callbacks.js';
import { hooksOnly } from './hooks-only.js';
import { idsFromProps } from './ids-from-props.js';
import { keyedLists } from './keyed-lists.js';
import { knownImports } from './known-imports.js';
import { localRefs } from './local-refs.js';
import { meaningfulEvents } from './meaningful-events.js';
import { noAssertions } from './no-assertions.js';
import { noGenericCalls } from './no-generic-calls.js';
import { noGetters } from './no-getters.js';
import { noGlobals } from './no-globals.js';
import { oneCallHandlers } from './one-call-handlers.js';
import { oneRoot } from './one-root.js';
import { ownNames } from './own-names.js';
import { plainLists } from './plain-lists.js';
import { propsFromContract } from './props-from-contract.js';
import { readBeforeWrite } from './read-before-write.js';
import type { Rule } from './rule.js';
import { slotOnce } from './slot-once.js';
import { slotUnasked } from './slot-unasked.js';
import { styleAsProperties } from './style-as-properties.js';
import { variantsAsData } from './variants-as-data.js';
import { visibleSpace } from './visible-space.js';

/** The authoring rules, whatever the target. */
export const rules: readonly Rule[] = [
  ariaInWords,
  explicitUpdates,
  freeNames,
  guardedCallbacks,
  hooksOnly,
  idsFromProps,
  keyedLists,
  knownImports,
  localRefs,
  meaningfulEvents,
  noAssertions,
  noGenericCalls,
  noGetters,
  noGlobals,
  oneCallHandlers,
  oneRoot,
  ownNames,
  plainLists,
  propsFromContract,
  readBeforeWrite,
  slotOnce,
  slotUnasked,
  styleAsProperties,
  variantsAsData,
  visibleSpace,
];
