import type { Channels } from '../model/index.js';

/** Whether there is a way to reach someone. A page to read is none. */
export function isReachable(channels: Channels): boolean {
  const { phone, textRelay, sms, bsl, email, form, address, inPerson } = channels;
  return [phone, textRelay, sms, bsl, email, form, address, inPerson].some((way) => way !== undefined);
}
