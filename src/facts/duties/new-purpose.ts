import { childOrigin } from '../../diagnostics/index.js';
import { given, type Change, type Notice, type Processing } from '../../model/index.js';
import { judged, notApplicable, openGap, type DutyGap, type Judge } from './outcome.js';
import { nameOf, written } from './words.js';

/** Row 18: a use that began after the notice was first issued has a dated change that announces it. */
export const judgeNewPurpose: Judge = ({ notice }) => {
  const later = notice.processing.filter((entry) => isLater(entry, notice));
  if (later.length === 0) return notApplicable('No use is said to have begun after the notice was first issued.');
  const announced = later.map((entry) => ({ entry, change: findChange(entry, notice) }));
  const changes = new Set(announced.flatMap(({ change }) => change ?? []));
  return judged(
    [...changes].map(({ origin, date, summary }) => written(origin, date, summary)),
    announced.flatMap(({ entry, change }) => (change === undefined ? [unannounced(entry, notice)] : [])),
  );
};

/** Without a day of first issue, a use with a day of its own may be new. */
function isLater({ since }: Processing, { dates }: Notice): boolean {
  const issued = given(dates.issued);
  return since !== undefined && (issued === undefined || since > issued);
}

/** Told between the first issue and the day the use began: people are told before. */
function findChange({ since = '' }: Processing, { changes, dates }: Notice): Change | undefined {
  const issued = given(dates.issued) ?? '';
  return changes.find(({ kind, date }) => kind === 'new-purpose' && date >= issued && date <= since);
}

function unannounced(entry: Processing, { dates }: Notice): DutyGap {
  const origin = childOrigin(entry.origin, 'since');
  if (given(dates.issued) === undefined) {
    return openGap(undefined, origin, 'Whether this use is new. The notice does not say when it was first issued.', [nameOf(entry)]);
  }
  return openGap('unannounced-new-purpose', origin, 'On which day, before the use began, people were told of it.', [nameOf(entry)]);
}
