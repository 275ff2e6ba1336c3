import { describe, expect, it } from 'vitest';
import { adequatePlaces, findAdequatePlace, isCountryName, transferMechanismIds, transferMechanisms } from '../../src/law/index.js';
import { welshPlaceNames } from '../../src/law/welsh-place-names.js';

it('says what a notice needs for each transfer mechanism', () => {
  const rows = transferMechanismIds.map((id) => {
    const mechanism = transferMechanisms[id];
    const marks = [
      mechanism.needsCopyRoute && 'how to get a copy',
      mechanism.notForRoutine && 'not for routine',
      mechanism.closedToPublicPowers && 'closed to public powers',
    ];
    return [id, mechanism.kind, ...marks.filter((mark) => mark !== false)].join(' | ');
  });
  expect(rows).toEqual([
    'uk-adequacy | adequacy',
    'idta | safeguard | how to get a copy',
    'uk-addendum | safeguard | how to get a copy',
    'uk-bcr | safeguard | how to get a copy',
    'public-instrument | safeguard | how to get a copy',
    'art49-explicit-consent | exception | not for routine | closed to public powers',
    'art49-contract | exception | not for routine | closed to public powers',
    'art49-public-interest | exception | not for routine',
    'art49-legal-claims | exception | not for routine',
    'art49-vital-interests | exception | not for routine',
    'art49-register | exception | not for routine',
  ]);
});

describe('places approved by UK regulations', () => {
  it.each([
    ['Ireland', '2026-11-21', 'full'],
    ['the Netherlands', '2026-11-21', 'full'],
    [' EEA ', '2026-11-21', 'full'],
    ['isle-of-man', '2026-11-21', 'full'],
    ['Canada', '2026-11-21', 'partial'],
    ['Japan', '2026-11-21', 'partial'],
    ['usa', '2026-11-21', 'partial'],
    ['The U.S.A. (Oregon)', '2026-11-21', 'partial'],
    ['United States', '2023-10-11', 'none'],
    ['United States', '2023-10-12', 'partial'],
    ['South Korea', '2022-12-18', 'none'],
    ['South Korea', '2022-12-19', 'full'],
    ['India', '2026-11-21', 'none'],
    ['Australia', '2026-11-21', 'none'],
    ['Seland Newydd', '2026-11-21', 'full'],
    ['yr Almaen', '2026-11-21', 'full'],
    ['Y Ffindir', '2026-11-21', 'full'],
    ['Yr Unol Daleithiau', '2026-11-21', 'partial'],
    ['De Corea', '2022-12-18', 'none'],
    ['Awstralia', '2026-11-21', 'none'],
  ])('%s on %s: %s', (name, day, expected) => {
    expect(findAdequatePlace(name, day)?.coverage ?? 'none').toBe(expected);
  });

  it('have Welsh names that belong to no other place', () => {
    const names = Object.entries(welshPlaceNames).flatMap(([id, known]) => known.map((name) => [id, name] as const));
    expect(names.filter(([id, name]) => findAdequatePlace(name, '2026-11-21')?.id !== id)).toEqual([]);
  });

  it.each(['India', 'the Philippines', 'Hong Kong', 'Türkiye', "People's Republic of China"])(
    '%s is a country, and not one of them',
    (name) => {
      expect([isCountryName(name), findAdequatePlace(name, '2026-11-21')]).toEqual([true, undefined]);
    },
  );

  it.each(['Nova Zembla', 'Georgia', 'California', ''])('“%s” is no country that we are sure of', (name) => {
    expect(isCountryName(name)).toBe(false);
  });

  it('are not listed among the others', () => {
    expect(adequatePlaces.flatMap(({ names }) => names).filter(isCountryName)).toEqual([]);
  });

  it('are named once each', () => {
    const names = adequatePlaces.flatMap((item) => item.names.map((name) => name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(adequatePlaces.map((item) => item.id)).size).toBe(adequatePlaces.length);
  });

  it('say the condition wherever only some receivers are covered', () => {
    const partial = adequatePlaces.filter((item) => item.coverage === 'partial');
    expect(partial.map((item) => item.id)).toEqual(['canada', 'japan', 'united-states']);
    expect(partial.filter((item) => item.condition === undefined)).toEqual([]);
  });
});
