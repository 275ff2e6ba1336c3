/** A routine transfer, as a notice writes it. */
export function transfer(country: string, more = '', mechanism = 'uk-adequacy'): string {
  return `transfers:\n  routine:\n    - country: ${country}\n      mechanism: ${mechanism}\n${more === '' ? '' : `      ${more}\n`}`;
}
