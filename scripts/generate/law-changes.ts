import {
  adequatePlaces,
  lawChanges,
  lawPack,
  regulatorDetails,
  regulators,
  transferMechanismIds,
  transferMechanisms,
  dayInWords,
  type RegulatorDetail,
  type TransferMechanism,
} from '../../src/law/index.js';
import { marks, since, withCaveat } from './law-marks.js';
import { code, link, table } from './markdown.js';

/** What the law on the page is, and how old. */
export function describePack(): readonly string[] {
  const { jurisdiction, asOf, newestEvidence, reviewedByLawyer } = lawPack;
  const review = reviewedByLawyer ? 'A lawyer has reviewed it.' : 'No lawyer has reviewed it.';
  return [
    `It is the law of ${dayInWords(asOf)}: ${jurisdiction}. The newest page seen when it was gathered is of ${dayInWords(newestEvidence)}. ${review} \`fairnotice law\` tells how old it is, what changed, and which of your notices each change touches.`,
    '',
  ];
}

/** The changes of law since 2024: what each asks of a notice. */
export function describeChanges(): readonly string[] {
  return [
    '## What changed',
    '',
    'Changes of law that a notice written before may not reflect, with the first day of each. The second mark is that of the day.',
    '',
    ...table(
      ['First day', 'What changed', 'What to do or look for in a notice', 'Law', 'Confirmed'],
      lawChanges.map(({ from, what, asks, citations, confirmed, dayConfirmed, caveat }) => [
        from ?? 'not known',
        what,
        asks ?? 'Nothing.',
        citations.map(link).join(', '),
        withCaveat(confirmed === dayConfirmed ? marks[confirmed] : `${marks[confirmed]}; day ${marks[dayConfirmed]}`, caveat),
      ]),
    ),
  ];
}

/** The ways to send data abroad, and the places that UK regulations approve. */
export function describeTransfers(): readonly string[] {
  return [
    '## Transfers abroad',
    '',
    'What you write under `mechanism` of a transfer.',
    '',
    ...table(
      ['Write this', 'Law', 'What goes with it', 'Confirmed'],
      transferMechanismIds.map((id) => {
        const mechanism = transferMechanisms[id];
        return [code(id), link(mechanism.citation), notesOn(mechanism), marks[mechanism.confirmed]];
      }),
    ),
    'The places that UK regulations approve:',
    '',
    ...table(
      ['Place', 'Condition', 'Law', 'Confirmed'],
      adequatePlaces.map(({ names, condition = '', citation, confirmed, inForce }) => [
        names[0] ?? '',
        [condition, ...since(inForce)].filter((part) => part !== '').join(' '),
        link(citation),
        marks[confirmed],
      ]),
    ),
  ];
}

function notesOn({ kind, needsCopyRoute, notForRoutine, closedToPublicPowers, inForce }: TransferMechanism): string {
  return [
    kinds[kind],
    ...(needsCopyRoute ? ['Say how to get a copy.'] : []),
    ...(notForRoutine ? ['Not for what happens as a matter of course.'] : []),
    ...(closedToPublicPowers ? ['A public authority cannot use it when it uses its public powers.'] : []),
    ...since(inForce),
  ].join(' ');
}

const kinds: Readonly<Record<TransferMechanism['kind'], string>> = {
  adequacy: 'Approved by UK regulations.',
  safeguard: 'A safeguard.',
  exception: 'An exception.',
};

/** The regulator as notices name it, before and after it became a body. */
export function describeRegulator(): readonly string[] {
  const [before, after] = regulators;
  return [
    '## The regulator',
    '',
    `What Fairnotice prints of the regulator by itself. Until ${dayInWords(before.inForce.until ?? '')} its name was ${before.name.value}.`,
    '',
    ...table(
      ['Detail', 'What is printed', 'Newest evidence', 'Confirmed'],
      regulatorDetails.map((detail) => {
        const { value, verifiedOn, confirmed } = after[detail];
        return [detailNames[detail], value, verifiedOn, marks[confirmed]];
      }),
    ),
  ];
}

const detailNames: Readonly<Record<RegulatorDetail, string>> = {
  name: 'name',
  shortName: 'short name',
  website: 'website',
  complaintUrl: 'page for complaints',
  helpline: 'helpline',
  welshHelpline: 'helpline in Welsh',
};
