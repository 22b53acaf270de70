import type { MeasuredNode, Node, RenderOptions } from '@takumi-rs/wasm';
import start, { Renderer as BrowserRenderer } from '@takumi-rs/wasm';
import wasm from '@takumi-rs/wasm/takumi_wasm_bg.wasm?url';

await start({ module_or_path: wasm });

/** What draws cards, as it runs in browsers; stands in for `@takumi-rs/core`, which is for Node. */
export class Renderer extends BrowserRenderer {
  /** Node's takes any width and leaves off its fraction. */
  override measure(node: Node, options: RenderOptions = {}): Promise<MeasuredNode> {
    const { width } = options;
    return super.measure(node, { ...options, ...(width !== undefined && { width: Math.trunc(width) }) });
  }
}
