/** Stands in for what sets type and cuts fonts in Node: nothing here asks for it. */
export const NodeCompiler = undefined;

export default function notInBrowsers(): never {
  throw new Error('This runs in Node alone.');
}
