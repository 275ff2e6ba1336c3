import { readdirSync, readFileSync } from 'node:fs';

/**
 * Watches a process and all that it starts until it is told to stop, and then gives the most memory they had at one time, in bytes. Of a process
 * that starts no other it is the kernel’s own high mark; of several it is looked up a few times a second, and what they share counts once.
 * Nothing on systems without /proc.
 */
export function watchMemory(pid: number): () => number | undefined {
  let peak: number | undefined;
  const timer = setInterval(() => {
    const processes = listTree(pid);
    const shares = (processes.length === 1 ? [readMark(pid)] : processes.map(readShare)).filter((share) => share !== undefined);
    if (shares.length > 0)
      peak = Math.max(
        peak ?? 0,
        shares.reduce((sum, share) => sum + share, 0),
      );
  }, 100);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** A process and all below it: the kernel keeps for each thread what it started. */
function listTree(pid: number): readonly number[] {
  const children = listThreads(pid).flatMap((thread) => (read(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean));
  return [pid, ...children.flatMap((child) => listTree(Number(child)))];
}

function listThreads(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function readMark(pid: number): number | undefined {
  return inBytes(/^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? ''));
}

function readShare(pid: number): number | undefined {
  return inBytes(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? ''));
}

function inBytes(found: RegExpExecArray | null): number | undefined {
  return found === null ? undefined : Number(found[1]) * 1024;
}

/** A process may end while it is looked at. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
