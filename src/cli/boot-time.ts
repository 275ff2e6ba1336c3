import { uptime } from 'node:os';

/** When the computer was started, in seconds of Unix time. What was written before a power cut may not have come to the disk, whatever that says of it. */
export function bootTime(): number {
  return Math.round((performance.timeOrigin + performance.now()) / 1000 - uptime());
}
