import { childOrigin, type Origin } from '../../diagnostics/index.js';
import { publishedStatedBases, sensitiveData, type Sensitive } from '../../facts/index.js';
import type { Answer, Processing, Purpose, Text, Use } from '../../model/index.js';
import type { Block, Inline, ListBlock, ParagraphBlock, Section, SummaryRow } from '../document.js';
import { namesOf } from './data.js';
import { authorityInWords, basisInWords, citedBlocks, conditionInWords, referenceInWords } from './law.js';
import { provisionBlocks } from './provision.js';
import {
  flow,
  gap,
  heading,
  joined,
  leadAndList,
  link,
  oneOrList,
  paragraph,
  plain,
  prose,
  row,
  run,
  say,
  sayInlines,
  section,
  sentence,
  sentenceAbout,
  summary,
  words,
  type Composer,
} from './composer.js';
import { dateInWords } from './labels.js';

/** Purposes with their legal basis, each use under a heading of its own (UK GDPR Articles 13(1)(c) and (d), 9, 10). */
export function composePurposes(c: Composer): Section {
  const entries = c.notice.processing.filter(({ topic }) => topic === undefined);
  if (entries.length === 0) return section(c, 'purposes', [...composeElsewhere(c), ...composeStated(c)]);
  const unnamed = entries.filter((entry) => !entry.heading).length;
  return section(c, 'purposes', [
    ...entries.flatMap((entry): readonly Block[] => [
      ...(entry.heading || unnamed > 0 ? [heading(c, entry.origin, 1, useAnchor(entry), entry.heading ?? say(c, 'purposes.unnamed'))] : []),
      ...(entry.introduction ? prose(entry.introduction, useAnchor(entry)) : []),
      ...composeUses(c, entry),
    ]),
    ...openEverywhere(c),
    ...composeStated(c),
  ]);
}

/** Without uses of its own, the section leads to the topics that have some; without any use at all it says so. */
function composeElsewhere(c: Composer): readonly Block[] {
  const { processing, origin } = c.notice;
  const topics = [...new Set(processing.flatMap(({ topic }) => topic?.topic ?? []))];
  if (topics.length === 0) return [gap(c, origin, 'purposes.none')];
  const links = topics.map((topic) => [link({ kind: 'anchor', anchor: topic }, words(say(c, `sections.${topic}`)))]);
  return leadAndList(c, childOrigin(origin, 'processing'), 'purposes.elsewhere', links);
}

/** What no use at all says is said once for the notice, and not again for every use. */
function openEverywhere(c: Composer): readonly Block[] {
  const [first] = c.notice.processing;
  if (!first) return [];
  return [
    ...(isOpenEverywhere(c, 'specialCategory') ? [gap(c, first.specialCategory.origin, 'purposes.specialNotStatedAnywhere')] : []),
    ...(isOpenEverywhere(c, 'criminalOffence') ? [gap(c, first.criminalOffence.origin, 'purposes.criminalNotStatedAnywhere')] : []),
  ];
}

function isOpenEverywhere(c: Composer, key: 'specialCategory' | 'criminalOffence'): boolean {
  const uses = c.notice.processing.filter(({ topic }) => topic === undefined).flatMap((entry) => [entry, ...entry.purposes]);
  return uses.length > 0 && uses.every((use) => use[key].state === 'not-stated');
}

/** The anchor of a use. */
export function useAnchor(entry: Processing): string {
  return `use-${entry.id}`;
}

/** A use as summary lists: one for the purposes that share all it rests on, and one for each purpose that differs. */
export function composeUses(c: Composer, entry: Processing): readonly Block[] {
  const shared = entry.purposes.filter((purpose) => !purpose.differs);
  const own = entry.purposes.filter((purpose) => purpose.differs);
  return [
    ...(shared.length === 0 ? [] : describeUse(c, entry, entry, shared)),
    ...own.flatMap((purpose) => describeUse(c, entry, purpose, [purpose])),
  ];
}

function describeUse(c: Composer, entry: Processing, use: Use, purposes: readonly Purpose[]): readonly Block[] {
  const { origin } = entry;
  return summary(c, origin, [
    row(
      c,
      'purposes.whatFor',
      oneOrList(
        c,
        childOrigin(origin, 'purposes'),
        purposes.map(({ text }) => run(c, text)),
      ),
    ),
    ...whose(c, use, origin),
    ...which(c, use, origin),
    row(c, 'purposes.legalReason', legalReason(c, use)),
    ...specialRow(c, use),
    ...criminalRow(c, use),
    ...consentRows(c, use),
    ...recipientsRow(c, use, origin),
    ...retentionRow(c, use, origin),
    ...(entry.provision.origin.path[0] === 'processing' ? [row(c, 'purposes.provision', provisionBlocks(c, entry.provision))] : []),
    ...(entry.since === undefined
      ? []
      : [row(c, 'changes.effective', [sentence(c, origin, 'purposes.since', { date: dateInWords(c, entry.since) })])]),
  ]);
}

function whose(c: Composer, use: Use, origin: Origin): readonly SummaryRow[] {
  const { people } = use;
  if (people.state !== 'given') return [row(c, 'purposes.whose', [sentence(c, people.origin, 'purposes.whoseNotStated')])];
  return [row(c, 'purposes.whose', [paragraph(c, origin, namesOf(c, people.value))])];
}

function which(c: Composer, use: Use, origin: Origin): readonly SummaryRow[] {
  const { data } = use;
  const { personalData } = c.notice;
  if (data === 'not-stated') return [row(c, 'purposes.which', [sentence(c, origin, 'purposes.whichNotStated')])];
  if (data.all || personalData.state !== 'given') return [];
  const groups = personalData.value.filter(({ id }) => id !== undefined && data.ids.includes(id));
  return cell(
    c,
    'purposes.which',
    origin,
    groups.map((group) =>
      group.heading
        ? plain(c, group.heading)
        : joined(
            c,
            group.items.map(({ name }) => plain(c, name)),
          ),
    ),
  );
}

function recipientsRow(c: Composer, use: Use, origin: Origin): readonly SummaryRow[] {
  const { recipients } = use;
  if (recipients === 'not-stated') return [row(c, 'purposes.recipients', [sentence(c, origin, 'purposes.recipientsNotStated')])];
  if (recipients.all) return [];
  if (recipients.ids.length === 0) {
    return [
      row(c, 'purposes.recipients', [
        sentenceAbout(c, origin, 'purposes.recipientsNone', { controller: plain(c, c.notice.controller.name) }),
      ]),
    ];
  }
  const outside =
    c.notice.recipients.state === 'given' && c.notice.recipients.value.outside.state === 'given'
      ? c.notice.recipients.value.outside.value
      : [];
  const groups = outside.filter(({ id }) => id !== undefined && recipients.ids.includes(id));
  return cell(
    c,
    'purposes.recipients',
    origin,
    groups.map((group) =>
      group.heading
        ? plain(c, group.heading)
        : joined(
            c,
            group.who.map(({ name }) => plain(c, name)),
          ),
    ),
  );
}

function retentionRow(c: Composer, use: Use, origin: Origin): readonly SummaryRow[] {
  const { retention } = use;
  if (retention === 'not-stated') return [row(c, 'purposes.retention', [sentence(c, origin, 'purposes.retentionNotStated')])];
  if (retention.all || c.notice.retention.state !== 'given') return [];
  const rows = c.notice.retention.value.filter(({ id }) => id !== undefined && retention.ids.includes(id));
  return cell(
    c,
    'purposes.retention',
    origin,
    rows.flatMap((found) => {
      const name = found.records ?? found.schedule?.title;
      return name ? [[link({ kind: 'anchor', anchor: 'retention' }, plain(c, name))]] : [];
    }),
  );
}

function cell(c: Composer, key: string, origin: Origin, items: readonly (readonly Inline[])[]): readonly SummaryRow[] {
  return items.length === 0 ? [] : [row(c, key, oneOrList(c, origin, items))];
}

function legalReason(c: Composer, { lawfulBases: bases }: Use): readonly (ParagraphBlock | ListBlock)[] {
  if (bases.state !== 'given') return [sentence(c, bases.origin, 'purposes.legalReasonNotStated')];
  return citedBlocks(
    c,
    bases.origin,
    bases.value.map((basis) => basisInWords(c, basis)),
  );
}

/** Whether a use is known to touch sensitive data of some kind. */
function touches(c: Composer, use: Use, some: (kind: Sensitive) => boolean): boolean {
  return use.data !== 'not-stated' && sensitiveData(c.notice, use).some(some);
}

function specialRow(c: Composer, use: Use): readonly SummaryRow[] {
  const { specialCategory } = use;
  const { state, origin } = specialCategory;
  if (state === 'absent') return [];
  if (state === 'none') return [row(c, 'purposes.special', [sentence(c, origin, 'purposes.specialNone')])];
  if (state === 'not-stated' && (isOpenEverywhere(c, 'specialCategory') || !touches(c, use, (kind) => kind !== 'criminal-offence')))
    return [];
  if (state === 'not-stated') return [row(c, 'purposes.special', [sentence(c, origin, 'purposes.specialNotStated')])];
  return [
    row(
      c,
      'purposes.special',
      citedBlocks(
        c,
        origin,
        specialCategory.value.map((condition) => conditionInWords(c, condition)),
      ),
    ),
  ];
}

function criminalRow(c: Composer, use: Use): readonly SummaryRow[] {
  const { criminalOffence } = use;
  const { state, origin } = criminalOffence;
  if (state === 'absent') return [];
  if (state === 'none') return [row(c, 'purposes.criminal', [sentence(c, origin, 'purposes.criminalNone')])];
  if (state === 'not-stated' && (isOpenEverywhere(c, 'criminalOffence') || !touches(c, use, (kind) => kind === 'criminal-offence')))
    return [];
  if (state === 'not-stated') return [row(c, 'purposes.criminal', [sentence(c, origin, 'purposes.criminalNotStated')])];
  return [
    row(
      c,
      'purposes.criminal',
      citedBlocks(
        c,
        origin,
        criminalOffence.value.map((condition) => authorityInWords(c, condition)),
      ),
    ),
  ];
}

function consentRows(c: Composer, { consent }: Use): readonly SummaryRow[] {
  if (!consent) return [];
  const { givenBy, how, withdraw, ifRefused, origin } = consent;
  const lines = [
    ...(givenBy.state === 'absent' ? [] : [paragraph(c, origin, sayInlines(c, 'purposes.givenBy', { who: lineInWords(c, givenBy) }))]),
    ...(how.state === 'absent' ? [] : [paragraph(c, origin, sayInlines(c, 'purposes.consentHow', { how: lineInWords(c, how) }))]),
    sentence(c, origin, 'purposes.withdraw'),
    ...(withdraw.state === 'given' ? flow(withdraw.value) : [sentence(c, withdraw.origin, 'purposes.withdrawNotStated')]),
  ];
  return [
    row(c, 'purposes.consentHeading', lines),
    ...(ifRefused.state === 'given' ? [row(c, 'purposes.ifRefused', flow(ifRefused.value))] : []),
    ...(ifRefused.state === 'not-stated'
      ? [row(c, 'purposes.ifRefused', [sentence(c, ifRefused.origin, 'purposes.ifRefusedNotStated')])]
      : []),
  ];
}

function lineInWords(c: Composer, answer: Answer<Text>): readonly Inline[] {
  return answer.state === 'given' ? plain(c, answer.value) : words(say(c, 'notYetSaid'));
}

/** Bases, conditions and laws named without a use, as far as they are published. */
function composeStated(c: Composer): readonly Block[] {
  const { statedConditions, statedLaw, origin } = c.notice;
  const bases = publishedStatedBases(c.notice).map(({ basis, text }) => named(c, `purposes.bases.${basis}`, text));
  const conditions = statedConditions.map(({ condition, text }) => named(c, `purposes.conditions.${condition}`, text));
  const law = statedLaw.map((reference) => referenceInWords(c, reference));
  if (bases.length + conditions.length + law.length === 0) return [];
  const part = (key: string, field: string, items: readonly (readonly Inline[])[]): readonly Block[] =>
    leadAndList(c, childOrigin(origin, field), key, items);
  return [
    heading(c, childOrigin(origin, 'statedBases'), 1, 'purposes-stated', say(c, 'purposes.stated')),
    ...part('purposes.statedIntroduction', 'statedBases', bases),
    ...part('purposes.statedConditions', 'statedConditions', conditions),
    ...part('purposes.statedLaw', 'statedLaw', law),
  ];
}

function named(c: Composer, key: string, text: Parameters<typeof plain>[1] | undefined): readonly Inline[] {
  const name = words(say(c, key));
  return text ? sayInlines(c, 'inBrackets', { text: name, more: plain(c, text) }) : name;
}
