import { transferMechanisms } from '../../law/index.js';
import { given, type Transfer } from '../../model/index.js';
import { keyOrigin } from '../../diagnostics/index.js';
import { placeOf } from '../places.js';
import { gap, judged, openGap, type DutyGap, type DutyPlace, type Judge } from './outcome.js';
import { wordsOf, written } from './words.js';

/** Row 9: whether information leaves the UK; for each transfer, what protects it and how to get a copy of that. */
export const judgeTransfers: Judge = ({ notice: { transfers } }) => {
  if (transfers.state === 'none') return judged([written(transfers.origin, 'none')], []);
  const open = 'Whether the information leaves the UK.';
  if (transfers.state !== 'given') return judged([], [openGap('transfers-not-stated', placeOf(transfers), open)]);
  const { routine, exceptions } = transfers.value;
  const usual = given(routine) ?? [];
  const ordinary = 'Whether the information leaves the UK in the ordinary way.';
  return judged(
    [
      ...(routine.state === 'none' ? [written(routine.origin, 'none in the ordinary way')] : []),
      ...[...usual, ...exceptions].flatMap(describe),
    ],
    [
      ...(routine.state === 'not-stated' || routine.state === 'absent'
        ? [openGap('transfers-not-stated', placeOf(routine), ordinary)]
        : []),
      ...usual.flatMap((transfer) => lacking(transfer, gap)),
      ...exceptions.flatMap((transfer) => lacking(transfer, openGap)),
    ],
  );
};

/** A transfer that lacks nothing. */
function describe(transfer: Transfer): readonly DutyPlace[] {
  if (lacking(transfer, gap).length > 0) return [];
  const mechanism = given(transfer.mechanism);
  return [written(transfer.origin, nameOf(transfer), mechanism === undefined ? undefined : wordsOf(mechanism))];
}

/** `missing` makes the gap of a transfer without protection: one that may happen now and then weighs less. */
function lacking(transfer: Transfer, missing: typeof gap): readonly DutyGap[] {
  const { mechanism, copy, country, origin } = transfer;
  const protection = given(mechanism);
  const name = nameOf(transfer);
  const byCountry = protection === 'uk-adequacy';
  const needsCopy = protection !== undefined && transferMechanisms[protection].needsCopyRoute && copy === undefined;
  return [
    ...(protection === undefined ? [missing('transfer-without-mechanism', placeOf(mechanism), `What makes it lawful: ${name}.`)] : []),
    ...(needsCopy ? [gap('safeguard-copy-missing', keyOrigin(origin), `How to get a copy of the safeguard: ${name}.`)] : []),
    ...(country.state === 'not-stated' || (country.state === 'absent' && byCountry)
      ? [openGap(byCountry ? 'transfer-place-unknown' : 'fact-not-stated', placeOf(country), `To which country: ${name}.`)]
      : []),
  ];
}

function nameOf({ country, recipient, when }: Transfer): string {
  const place = given(country)?.value;
  const parts = [recipient?.value, place === undefined ? undefined : `in ${place}`, when?.value].filter((part) => part !== undefined);
  return parts.join(', ').replace(/\.$/, '') || 'a transfer that is not described';
}
