import type { Rule } from '../../../rules/rule.js';
import { noContext } from './no-context.js';
import { noDynamicTags } from './no-dynamic-tags.js';
import { noSelectValue } from './no-select-value.js';
import { noStateMethods } from './no-state-methods.js';
import { noUncheckedSources } from './no-unchecked-sources.js';

/** What an html function cannot express. */
export const limits: readonly Rule[] = [noContext, noDynamicTags, noSelectValue, noStateMethods, noUncheckedSources];
