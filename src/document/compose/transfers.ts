import type { Prose, Transfer, Transfers } from '../../model/index.js';
import type { Block, Section, SummaryRow } from '../document.js';
import { flow, gap, paragraph, plain, prose, row, section, sentence, summary, type Composer } from './composer.js';

/** Transfers out of the UK with what makes them lawful (UK GDPR Articles 13(1)(f), 44A to 49). */
export function composeTransfers(c: Composer): Section {
  const { transfers } = c.notice;
  const { origin } = transfers;
  if (transfers.state === 'none') return section(c, 'transfers', [sentence(c, origin, 'transfers.none')]);
  if (transfers.state !== 'given') return section(c, 'transfers', [gap(c, origin, 'transfers.notStated')]);
  const { routine, exceptions, note } = transfers.value;
  return section(c, 'transfers', [
    ...composeRoutine(c, routine, exceptions.length > 0),
    ...(exceptions.length === 0 ? [] : [sentence(c, exceptions[0]?.origin ?? origin, 'transfers.exceptions')]),
    ...exceptions.flatMap((transfer) => describe(c, transfer)),
    ...(note ? prose(note, 'transfers') : []),
  ]);
}

function composeRoutine(c: Composer, routine: Transfers['routine'], exceptions: boolean): readonly Block[] {
  if (routine.state === 'none') return [sentence(c, routine.origin, exceptions ? 'transfers.routineNone' : 'transfers.none')];
  if (routine.state !== 'given') return [gap(c, routine.origin, 'transfers.routineNotStated')];
  return [sentence(c, routine.origin, 'transfers.routine'), ...routine.value.flatMap((transfer) => describe(c, transfer))];
}

function describe(c: Composer, transfer: Transfer): readonly Block[] {
  const { origin, when, country, recipient, mechanism, protection, copy } = transfer;
  const text = (key: string, value: Prose | undefined): readonly SummaryRow[] => (value ? [row(c, key, flow(value))] : []);
  return summary(c, origin, [
    ...(when ? [row(c, 'transfers.when', [paragraph(c, origin, plain(c, when))])] : []),
    ...(country.state === 'given' ? [row(c, 'transfers.country', [paragraph(c, origin, plain(c, country.value))])] : []),
    ...(country.state === 'not-stated' ? [row(c, 'transfers.country', [sentence(c, origin, 'transfers.countryNotStated')])] : []),
    ...(recipient ? [row(c, 'transfers.recipient', [paragraph(c, origin, plain(c, recipient))])] : []),
    row(c, 'transfers.mechanism', [
      sentence(c, origin, mechanism.state === 'given' ? `transfers.mechanisms.${mechanism.value}` : 'transfers.mechanismNotStated'),
    ]),
    ...text('transfers.protection', protection),
    ...text('transfers.copy', copy),
  ]);
}
