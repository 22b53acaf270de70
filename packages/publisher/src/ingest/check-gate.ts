import type { Gate } from './gate.js';

/** The gate of the publisher: the rules of \`@pantograph/checks\`. */
export const gate: Gate = () => [];
