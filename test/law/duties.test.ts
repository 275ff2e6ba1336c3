import { expect, it } from 'vitest';
import { articlesOf, duties, dutiesComing, dutiesOn, dutyIds } from '../../src/law/index.js';

it('gives each duty its point in Articles 13 and 14 and its condition', () => {
  const rows = dutyIds.map((id) => `${id} | ${duties[id].article13 ?? '-'} | ${duties[id].article14 ?? '-'} | ${duties[id].when}`);
  expect(rows).toEqual([
    'controller-identity | 13(1)(a) | 14(1)(a) | always',
    'representative | 13(1)(a) | 14(1)(a) | controller-outside-uk',
    'dpo-contact | 13(1)(b) | 14(1)(b) | has-dpo',
    'purposes | 13(1)(c) | 14(1)(c) | always',
    'lawful-basis | 13(1)(c) | 14(1)(c) | always',
    'legitimate-interests | 13(1)(d) | 14(2)(b) | basis-legitimate-interests',
    'personal-data-categories | - | 14(1)(d) | always',
    'recipients | 13(1)(e) | 14(1)(e) | any-recipients',
    'transfers | 13(1)(f) | 14(1)(f) | any-transfers',
    'retention | 13(2)(a) | 14(2)(a) | always',
    'rights | 13(2)(b) | 14(2)(c) | always',
    'withdraw-consent | 13(2)(c) | 14(2)(d) | consent',
    'complain-to-controller | 13(2)(ca) | 14(2)(da) | always',
    'complain-to-regulator | 13(2)(d) | 14(2)(e) | always',
    'provision | 13(2)(e) | - | always',
    'source | - | 14(2)(f) | always',
    'automated-decisions | 13(2)(f) | 14(2)(g) | any-automated-decisions',
    'new-purpose | 13(3) | 14(4) | new-purpose',
    'right-to-object | 21(4) | 21(4) | objection-or-marketing',
  ]);
});

it('asks for the route of complaint to the controller from 19 June 2026', () => {
  expect(dutiesOn('2026-06-18')).not.toContain('complain-to-controller');
  expect(dutiesOn('2026-06-19')).toEqual(dutyIds);
});

it.each(dutyIds)('gives %s a name, a question and, where something is less sure, whole sentences', (id) => {
  const { name, question, caveat } = duties[id];
  expect(name).toMatch(/^\p{Lu}[^.?]+$/u);
  expect(question).toMatch(/^\p{Lu}.*\?$/u);
  if (caveat !== undefined) expect(caveat).toMatch(/^\p{Lu}.*\.$/u);
});

it('asks by the article for how the information was got; what nobody has said counts as both', () => {
  expect(articlesOf('source', 'direct')).toEqual([]);
  expect(articlesOf('provision', 'indirect')).toEqual([]);
  expect(articlesOf('retention', 'both')).toEqual(['13(2)(a)', '14(2)(a)']);
  expect(articlesOf('retention', 'not-stated')).toEqual(articlesOf('retention', 'both'));
  expect(articlesOf('right-to-object', 'both')).toEqual(['21(4)']);
});

it('knows which duties become law within 90 days', () => {
  expect(dutiesComing('2026-03-20')).toEqual([]);
  expect(dutiesComing('2026-03-21')).toEqual(['complain-to-controller']);
  expect(dutiesComing('2026-06-19')).toEqual([]);
});
