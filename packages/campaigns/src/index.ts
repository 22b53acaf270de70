export { type ReadBrief, readBrief } from './brief/read-brief.js';
