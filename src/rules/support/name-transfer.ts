import { given, type Transfer } from '../../model/index.js';
import { quote } from './wording.js';

/** A transfer in words that follow "the transfer": to a country, to a recipient, or out of the UK. */
export function nameTransfer({ country, recipient, when }: Transfer): string {
  const place = given(country);
  if (place !== undefined) return `to ${quote(place)}`;
  if (recipient !== undefined) return `to ${quote(recipient)}`;
  return when === undefined ? 'out of the UK' : `out of the UK (${quote(when)})`;
}
