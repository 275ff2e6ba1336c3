import { childOrigin } from '../../diagnostics/index.js';
import type { Person } from '../../model/index.js';
import type { Block, Inline, Section } from '../document.js';
import { gap, joined, leadAndList, paragraph, plain, run, say, sayInlines, section, words, type Composer } from './composer.js';
import { agesInWords } from './labels.js';

/** Whom the notice is about, and how those are told who do not come to us themselves (UK GDPR Article 14(3) and (5)). */
export function composePeople(c: Composer): Section {
  const { people } = c.notice;
  const origin = childOrigin(c.notice.origin, 'people');
  if (people.length === 0) return section(c, 'people', [gap(c, c.notice.origin, 'people.none')]);
  const untold = people.filter((person) => person.told.state === 'not-stated' && person.notToldBecause === undefined);
  return section(c, 'people', [
    ...leadAndList(
      c,
      origin,
      'people.introduction',
      people.map((person) => describePerson(c, person)),
    ),
    ...excused(c, people).map((inlines): Block => paragraph(c, origin, inlines)),
    ...(untold.length === 0
      ? []
      : [
          gap(c, origin, 'people.toldNotStated', {
            people: joined(
              c,
              untold.map(({ name }) => plain(c, name)),
              'sentenceSeparator',
            ),
          }),
        ]),
  ]);
}

function describePerson(c: Composer, person: Person): readonly Inline[] {
  const more = [
    ...(person.ages === undefined ? [] : [agesInWords(c, person.ages)]),
    ...(person.readsThrough === 'parent-or-carer' ? [say(c, 'people.readsThroughParent')] : []),
  ];
  const named: readonly Inline[] =
    more.length === 0
      ? plain(c, person.name)
      : sayInlines(c, 'inBrackets', { text: plain(c, person.name), more: words(more.join(say(c, 'sentenceSeparator'))) });
  if (person.told.state !== 'given') return named;
  return [...named, ...words('. '), ...sayInlines(c, 'people.told', { how: run(c, person.told.value) })];
}

/** People who are not told, those with the same exception together. */
function excused(c: Composer, people: readonly Person[]): readonly (readonly Inline[])[] {
  const exceptions = [...new Set(people.flatMap(({ notToldBecause }) => (notToldBecause === undefined ? [] : [notToldBecause])))];
  return exceptions.map((exception) => {
    const names = people.filter(({ notToldBecause }) => notToldBecause === exception).map(({ name }) => plain(c, name));
    return sayInlines(c, 'people.notTold', { people: joined(c, names), reason: words(say(c, `people.exceptions.${exception}`)) });
  });
}
