/** Whether people elsewhere can open an address: not one of this machine or of a network of its own, which have no dot in their name or are numbers. */
export function isPublicAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  return hostname.includes('.') && !/^[\d.]+$|\.(?:localhost|local|internal)$/.test(hostname);
}
