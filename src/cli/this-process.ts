import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Builder } from '../publish/index.js';

/** This process, as the lock of a site knows it: machine, number and, where the system tells, when it began, since numbers are used again. */
export const thisProcess: Builder = { name: nameOf(process.pid), isAlive };

/** Of a process of another machine nobody here can know: then it counts as alive. */
function isAlive(name: string): boolean {
  const [host, number] = name.split(' ');
  const pid = Number(number);
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  if (host !== hostname()) return true;
  return isRunning(pid) && name === nameOf(pid);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function nameOf(pid: number): string {
  return `${hostname()} ${pid} ${startOf(pid)}`;
}

/** Linux keeps it as the 22nd field; the second is a name that may hold anything, and ends with the last bracket. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
