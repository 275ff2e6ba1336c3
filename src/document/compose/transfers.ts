import { findAdequatePlace } from '../../law/index.js';
import type { Prose, Transfer, Transfers } from '../../model/index.js';
import type { Block, Section, SummaryRow } from '../document.js';
import { flow, gap, paragraph, plain, prose, row, say, section, sentence, summary, words, type Composer } from './composer.js';

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
  const { origin, when, country, recipient, protection, copy } = transfer;
  const text = (key: string, value: Prose | undefined): readonly SummaryRow[] => (value ? [row(c, key, flow(value))] : []);
  return summary(c, origin, [
    ...(when ? [row(c, 'transfers.when', [paragraph(c, origin, plain(c, when))])] : []),
    ...(country.state === 'given' ? [row(c, 'transfers.country', [paragraph(c, origin, plain(c, country.value))])] : []),
    ...(country.state === 'not-stated' ? [row(c, 'transfers.country', [sentence(c, origin, 'transfers.countryNotStated')])] : []),
    ...(recipient ? [row(c, 'transfers.recipient', [paragraph(c, origin, plain(c, recipient))])] : []),
    row(c, 'transfers.mechanism', [paragraph(c, origin, words(sayMechanism(c, transfer)))]),
    ...text('transfers.protection', protection),
    ...text('transfers.copy', copy),
  ]);
}

function sayMechanism(c: Composer, transfer: Transfer): string {
  const { mechanism } = transfer;
  if (mechanism.state !== 'given') return say(c, 'transfers.mechanismNotStated');
  const said = say(c, `transfers.mechanisms.${mechanism.value}`);
  const coverage = mechanism.value === 'uk-adequacy' ? keyOfCoverage(c, transfer) : undefined;
  return coverage === undefined ? said : `${said} ${say(c, `transfers.coverage.${coverage}`)}`;
}

/** What is known of whether UK regulations cover the one that gets the information: no more than the notice and the law say. */
function keyOfCoverage(c: Composer, { country, adequacyCondition }: Transfer): 'whole' | 'met' | 'not-met' | 'not-stated' | undefined {
  if (adequacyCondition.state === 'given') return adequacyCondition.value;
  const place = country.state === 'given' ? findAdequatePlace(country.value.value, c.day) : undefined;
  if (adequacyCondition.state === 'not-stated' || place?.coverage === 'partial') return 'not-stated';
  return place === undefined ? undefined : 'whole';
}
