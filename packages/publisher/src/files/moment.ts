const last = Number(process.env.PANTOGRAPH_KILL_AT ?? 0);
let moments = 0;

/**
 * Mark a moment before something is done to the store or to a file. Tests set PANTOGRAPH_KILL_AT to end the process at
 * one of them, as a loss of power or `kill -9` would.
 */
export function moment(): void {
  if (last > 0 && ++moments === last) process.kill(process.pid, 'SIGKILL');
}
