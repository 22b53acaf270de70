/** A browser that starts on this machine. */
export interface FoundBrowser {
  /** What it is, in words. */
  name: string;
  executablePath: string;
  /** Flags it needs here. */
  args: string[];
  /** The whole environment to launch it with. */
  env: Record<string, string>;
}

/** Find a browser that starts on this machine; see browser.mjs for the order. */
export function findBrowser(): Promise<FoundBrowser>;
