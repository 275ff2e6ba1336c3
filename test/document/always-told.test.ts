import { describe, expect, it } from 'vitest';
import type { Block, Document, Inline, Section } from '../../src/document/index.js';
import { lawfulBasisIds, regulatorOn } from '../../src/law/index.js';
import { day } from '../rules/make-notice.js';
import { makeSubject } from '../rules/make-subject.js';
import { phrasesOf } from '../support/phrases.js';
import type { RuleSubject } from '../../src/rules/index.js';

/** One use on each lawful basis, with everything else that decides on rights: what rules need not ask for, since it is never missing. */
const uses = [...lawfulBasisIds, 'not-stated'].flatMap((basis) =>
  [true, false].flatMap((art9Consent) =>
    [true, false].flatMap((marketing) =>
      ['true', 'false', 'not-stated'].map((automated) => ({
        name: `${basis}${art9Consent ? ', explicit consent' : ''}${marketing ? ', marketing' : ''}, automated: ${automated}`,
        yaml: `processing:
  - id: help
    people: all
    purposes:
      - Help you with what you ask us for.
    directMarketing: ${String(marketing)}
${automated === 'not-stated' ? '' : `    automatedMeans: ${automated}\n`}    lawfulBases:
      - basis: ${basis}
${art9Consent ? '    specialCategory:\n      - condition: explicit-consent\n' : ''}`,
      })),
    ),
  ),
);

const additions = `rights:
  introduction: There are limits.
  routes:
    - right: access
      how: Email us.
      email: rights@example.org
    - right: others
      to: data-protection-officer
  notes:
    - right: access
      text: Bring a proof of who you are.
    - right: objection
      text: Tell us why.
    - right: complain-to-controller
      text: We are sorry.
    - right: complain-to-regulator
      text: You can write to them too.
`;

const days = ['2026-06-18', '2026-06-19', '2026-09-29', '2026-09-30', day];

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  if ('kind' in value && value.kind === 'text' && 'value' in value) return String(value.value);
  return Object.entries(value)
    .map(([key, item]) => (key === 'text' && typeof item === 'string' ? item : textOf(item)))
    .join(' ');
}

function sectionOf({ sections }: Document, anchor: string): Section | undefined {
  return sections.find((section) => section.anchor === anchor);
}

function headingsOf(section: Section | undefined): readonly string[] {
  return (section?.blocks ?? []).flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []));
}

/** The names in bold at the head of list items, or of the only one: the rights that do not apply are told so. */
function boldNames(section: Section | undefined): readonly string[] {
  const items = (section?.blocks ?? []).flatMap((block) =>
    block.kind === 'list' ? block.items : block.kind === 'paragraph' ? [block] : [],
  );
  return items.flatMap(({ inlines }) => inlines.flatMap((inline: Inline) => (inline.kind === 'strong' ? [textOf(inline.children)] : [])));
}

/** What a document owes its readers and does not tell them. */
function untold({ facts, document }: RuleSubject, on: string, lang: string): readonly string[] {
  const phrases = phrasesOf(lang);
  const rights = sectionOf(document, 'rights');
  const objection = sectionOf(document, 'objection');
  const complaints = sectionOf(document, 'complaints');
  const apart = ['objection', 'marketing-objection', 'complain-to-controller', 'complain-to-regulator'];
  const listed = [...headingsOf(rights).map((anchor) => anchor.replace(/^right-/, '')), ...boldNames(rights)];
  const lacking = facts.rights
    .filter(({ right }) => !apart.includes(right))
    .filter(({ right }) => !listed.includes(right) && !listed.includes(phrases[`rights.names.${right}`] ?? ''))
    .map(({ right }) => `right ${right}`);
  const applies = (right: string): string | undefined => facts.rights.find((one) => one.right === right)?.applies;
  const said = (text: string | undefined, section: Section | undefined): boolean => text !== undefined && textOf(section).includes(text);
  const { name, complaintUrl } = regulatorOn(on);
  const mustComplainToUs = on >= '2026-06-19';
  return [
    ...lacking,
    ...(objection?.heading.text === phrases['sections.objection'] ? [] : ['objection under a heading of its own']),
    ...(applies('objection') !== 'yes' || said(phrases['rights.reasons.objection-unless-compelling-grounds'], objection)
      ? []
      : ['objection']),
    ...(applies('objection') !== 'depends' || said(phrases['rights.reasons.depends-on-basis'], objection) ? [] : ['objection left open']),
    ...(applies('marketing-objection') !== 'yes' || said(phrases['rights.objection.marketing'], objection) ? [] : ['marketing objection']),
    ...(said(name.value, complaints) ? [] : ['name of the regulator']),
    ...(JSON.stringify(complaints ?? {}).includes(JSON.stringify(complaintUrl.value)) ? [] : ['address of the regulator']),
    ...(headingsOf(complaints).includes('complain-to-regulator') ? [] : ['complaint to the regulator']),
    ...(!mustComplainToUs || headingsOf(complaints).includes('complain-to-us') ? [] : ['complaint to the body']),
    ...(!mustComplainToUs || said(phrases['complaints.answer'], complaints) ? [] : ['answer to a complaint']),
  ];
}

describe.each(['en', 'cy'])('a composed notice (%s)', (lang) => {
  it.each(uses)('lists its rights, objection apart, the regulator of the day and the body’s own complaints: $name', ({ yaml }) => {
    expect(untold(makeSubject({ notice: yaml }, lang), day, lang)).toEqual([]);
    expect(untold(makeSubject({ notice: `${yaml}${additions}` }, lang), day, lang)).toEqual([]);
  });

  it.each(days)('does so by the law of %s', (on) => {
    expect(untold(makeSubject({}, lang, on), on, lang)).toEqual([]);
    expect(untold(makeSubject({ notice: additions }, lang, on), on, lang)).toEqual([]);
  });

  it('would be seen to lack what it lacked', () => {
    const subject = makeSubject(
      { notice: uses.find(({ name }) => name.startsWith('public-task, explicit consent, marketing'))?.yaml ?? '' },
      lang,
    );
    expect(untold({ ...subject, document: { ...subject.document, sections: [] } }, day, lang)).toEqual([
      ...['access', 'rectification', 'erasure', 'restriction', 'portability', 'withdraw-consent', 'automated-decision-safeguards'].map(
        (right) => `right ${right}`,
      ),
      'objection under a heading of its own',
      'objection',
      'marketing objection',
      'name of the regulator',
      'address of the regulator',
      'complaint to the regulator',
      'complaint to the body',
      'answer to a complaint',
    ]);
  });

  it.each(['not-stated', undefined])('tells of complaints to the body where nobody has said how: %s', (complaints) => {
    const changes = complaints === undefined ? {} : { controller: `complaints: ${complaints}` };
    expect(untold(makeSubject(changes, lang), day, lang)).toEqual([]);
  });
});

describe('what a notice adds about rights', () => {
  const words = (blocks: readonly Block[] = []): readonly string[] => blocks.map(textOf);

  it.each(uses)('only adds: $name', ({ yaml }) => {
    const before = makeSubject({ notice: yaml }).document;
    const after = makeSubject({ notice: `${yaml}${additions}` }).document;
    // The sentence on whom to ask gives way to the routes; no right does.
    const isRoute = (text: string): boolean => text === phrasesOf('en')['rights.noRoute'];
    for (const anchor of ['rights', 'objection', 'complaints']) {
      const kept = words(sectionOf(after, anchor)?.blocks);
      expect(words(sectionOf(before, anchor)?.blocks).filter((text) => !isRoute(text.trim()) && !kept.includes(text))).toEqual([]);
    }
  });
});
