import { readdirSync, readFileSync } from 'node:fs';

/** List a process and all that descend from it, as far as they still run. */
export function processTree(pid: number): number[] {
  const found = [pid];
  for (const parent of found) found.push(...children(parent));
  return found;
}

function children(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** Memory of a process in kilobytes. */
export interface Memory {
  /** Its own pages. */
  own: number;
  /** Pages of files, such as the program: the same ones in every process of a tree that runs the same program. */
  files: number;
  /** The most that both were together at any time. */
  most: number;
}

/** Get the memory of a process; nothing where it is gone. */
export function memory(pid: number): Memory {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { own: read('RssAnon') + read('RssShmem'), files: read('RssFile'), most: read('VmHWM') };
  } catch {
    return { own: 0, files: 0, most: 0 };
  }
}

const ticksPerSecond = 100;

/** Get the CPU seconds of all child processes that ended so far, theirs included. */
export function childSeconds(): number {
  // The state is field 3; cutime and cstime are 16 and 17.
  const fields = statOf('self');
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** Get the CPU seconds of a process that runs, without its children. */
export function processSeconds(pid: number): number {
  const fields = statOf(pid);
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Read what the system says of a process, from its state on. */
function statOf(pid: number | 'self'): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name before, in brackets, may hold blanks.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
