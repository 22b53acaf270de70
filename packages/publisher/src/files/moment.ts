const last = Number(process.env.PANTOGRAPH_KILL_AT ?? 0);
let passed = 0;

/**
 * Mark a moment before something is done to the store or to a file. Tests set PANTOGRAPH_KILL_AT to end the process at
 * one of them, as a loss of power or `kill -9` would.
 */
export function moment(): void {
  if (++passed === last) process.kill(process.pid, 'SIGKILL');
}

/** Count the moments so far. */
export function passedMoments(): number {
  return passed;
}
