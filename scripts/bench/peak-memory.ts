import { readdirSync, readFileSync } from 'node:fs';

/**
 * Watches a process and all that it starts until it is told to stop, and then gives the most memory they had at one time, in bytes. Memory
 * that several share counts once. Nothing on systems without /proc.
 */
export function watchMemory(pid: number): () => number | undefined {
  let peak: number | undefined;
  const timer = setInterval(() => {
    const now = listTree(pid).map(readShare);
    const known = now.filter((share) => share !== undefined);
    if (known.length > 0)
      peak = Math.max(
        peak ?? 0,
        known.reduce((sum, share) => sum + share, 0),
      );
  }, 200);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

function listTree(root: number): readonly number[] {
  const parents = new Map(listProcesses().map((pid) => [pid, readParent(pid)]));
  const isBelow = (pid: number | undefined): boolean => pid !== undefined && (pid === root || isBelow(parents.get(pid)));
  return [...parents.keys()].filter(isBelow);
}

function listProcesses(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** What stands in brackets is the name of the program, and may hold anything. */
function readParent(pid: number): number | undefined {
  const fields = read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ');
  return fields?.[1] === undefined ? undefined : Number(fields[1]);
}

function readShare(pid: number): number | undefined {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** A process may end while it is looked at. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
