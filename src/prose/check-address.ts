/**
 * What is wrong with the address of a link, or nothing. Allowed: https, http, mailto, tel, and the id of another notice (`controller/name`).
 * Addresses that lead nowhere (empty, `#`, `/`) pass here: the rule dead-link speaks of them.
 */
export function checkAddress(address: string): string | undefined {
  if (address === '' || address === '#' || address === '/') return undefined;
  if (noticeId.test(address)) return undefined;
  // An @ before the path makes a host look like another: https://www.gov.uk@example.org/.
  if (/^https?:\/\/[^\s/?#@][^\s/?#@.]*\.[^\s/?#@]+([/?#]|$)/i.test(address))
    return /[\s<>"\\\p{Cc}\p{Cf}]/u.test(address) ? 'unsafe-link' : undefined;
  if (/^mailto:[^\s<>@]+@[^\s<>@?]+$/i.test(address)) return undefined;
  if (/^tel:\+?[0-9-]+$/i.test(address)) return undefined;
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? 'unsafe-link' : 'incomplete-link';
}

/** The form of a notice's id. */
export const noticeId = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;
