/** An address under which a site can stand, with a slash at its end; nothing where it is none. */
export function readSiteAddress(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '') return undefined;
  return url.pathname.endsWith('/') ? url.href : `${url.href}/`;
}
