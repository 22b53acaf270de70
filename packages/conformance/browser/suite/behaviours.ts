import { actsAsDescribed } from '../behaviours/acts-as-described.js';
import { announces } from '../behaviours/announces.js';
import { followsItsOwner } from '../behaviours/follows-its-owner.js';
import { hydrates } from '../behaviours/hydrates.js';
import { isAccessible } from '../behaviours/is-accessible.js';
import { keepsChecked } from '../behaviours/keeps-checked.js';
import { keepsOneValue } from '../behaviours/keeps-one-value.js';
import { passesAttributes } from '../behaviours/passes-attributes.js';
import { renders } from '../behaviours/renders.js';
import { takesFocusInOrder } from '../behaviours/takes-focus-in-order.js';
import { tellsNativeEvents } from '../behaviours/tells-native-events.js';
import type { Behaviour } from './behaviour.js';

/** All that is proved of every component in every target. A new one is a file in `behaviours/` and a line in this list. */
export const behaviours: readonly Behaviour[] = [
  renders,
  hydrates,
  passesAttributes,
  tellsNativeEvents,
  followsItsOwner,
  keepsOneValue,
  keepsChecked,
  takesFocusInOrder,
  actsAsDescribed,
  announces,
  isAccessible,
];
