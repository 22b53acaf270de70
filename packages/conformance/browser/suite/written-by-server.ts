import { commands } from 'vitest/browser';
import type { Given } from '../targets/target.js';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Render a component with the server part of a target, in Node. */
    writeOnServer(target: string, component: string, given: Pick<Given, 'props' | 'slots'>): Promise<string>;
  }
}

/** Get the HTML that a target's server writes for its own browser part to take over. */
export function writtenByServer(target: string, component: string, { props, slots }: Given): Promise<string> {
  return commands.writeOnServer(target, component, { props, ...(slots && { slots }) });
}
