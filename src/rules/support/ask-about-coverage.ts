import type { AdequatePlace, CivilDate } from '../../law/index.js';
import { isUnanswered, type Notice } from '../../model/index.js';
import type { Finding } from '../rule.js';
import { nameTransfer } from './name-transfer.js';
import { placeOf } from '../../facts/index.js';
import { placesUnderAdequacy, transfersOf } from './transfers-of.js';
import { askService } from './wording.js';

/**
 * Transfers to places of which UK regulations approve some receivers only, where the notice does not say whether the receiver
 * is one of them: the question to put to the service.
 */
export function askAboutCoverage(
  notice: Notice,
  day: CivilDate,
  isAsked: (place: AdequatePlace) => boolean,
  words: { readonly question: string; readonly hint: string },
): readonly Finding[] {
  return transfersOf(notice)
    .filter((transfer) => isUnanswered(transfer.adequacyCondition))
    .filter((transfer) => placesUnderAdequacy(transfer, day).some(({ approval }) => approval?.coverage === 'partial' && isAsked(approval)))
    .map((transfer) => ({
      origin: placeOf(transfer.adequacyCondition),
      message: askService(`${words.question} The notice rests the transfer ${nameTransfer(transfer)} on UK adequacy regulations.`),
      hint: words.hint,
    }));
}
