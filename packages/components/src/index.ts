export { contracts } from './contracts.js';
export * from './generated/components.js';
export { sections } from './sections.js';
