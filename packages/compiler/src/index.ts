export { type CompileOptions, type CompileResult, compile } from './compile.js';
export { CompileError } from './compile-error.js';
export type { EmitContext, GeneratedFile, Target } from './targets/target.js';
export type { Workspace } from './workspace.js';
