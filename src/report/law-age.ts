import { dayInWords, lawPack, lawPackAge, regulatorOn, staleRegulatorDetails, type CivilDate, type RegulatorDetail } from '../law/index.js';
import { wrap } from './layout.js';
import { createPaint } from './paint.js';
import { count, joinWords } from './summary.js';

export interface LawAgeOptions {
  readonly colour: boolean;
  /** Only what a person has to do something about. */
  readonly onlyWarnings?: boolean;
}

/** How old the law is on a day, in a line; and a warning where it, or what is printed of the regulator, is old. Nothing here stops anything. */
export function renderLawAge(day: CivilDate, { colour, onlyWarnings = false }: LawAgeOptions): string {
  const { severity } = createPaint(colour);
  const warnings = lawAgeWarnings(day).map((warning) =>
    wrap(`Warning: ${warning}`, '')
      .map((line) => severity('warning', line))
      .join('\n'),
  );
  const isOld = lawPackAge(day).isOld;
  return [...(onlyWarnings || isOld ? [] : [wordLawAge(day)]), ...warnings].map((text) => `${text}\n`).join('');
}

/** The day of the law and its age, in a sentence. */
export function wordLawAge(day: CivilDate): string {
  const asOf = dayInWords(lawPack.asOf);
  const { days, months } = lawPackAge(day);
  if (days < 0) return `The law in this version is as of ${asOf}. It is used here as it stood on ${dayInWords(day)}.`;
  return `The law in this version is as of ${asOf}, ${months < 6 ? count(days, 'day') : count(months, 'month')} old.`;
}

/** What is old on a day, and what to do about it. */
export function lawAgeWarnings(day: CivilDate): readonly string[] {
  const stale = staleRegulatorDetails(day);
  const { website } = regulatorOn(day);
  return [
    ...(lawPackAge(day).isOld
      ? [`${wordLawAge(day)} It may have changed since. Update Fairnotice. Until then, check what you publish against the law of today.`]
      : []),
    ...(stale.length > 0
      ? [
          `What is printed of the regulator was last checked more than 12 months ago: its ${joinWords(stale.map((detail) => detailNames[detail]))}. Update Fairnotice, and compare the page with ${website.value}`,
        ]
      : []),
  ];
}

const detailNames: Readonly<Record<RegulatorDetail, string>> = {
  name: 'name',
  shortName: 'short name',
  website: 'website',
  complaintUrl: 'page for complaints',
  helpline: 'helpline',
  welshHelpline: 'Welsh helpline',
};
