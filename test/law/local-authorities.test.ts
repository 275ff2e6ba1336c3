import { describe, expect, it } from 'vitest';
import { authorityNameKey, findLocalAuthority, localAuthorities, localAuthoritiesOn, successorsOn } from '../../src/law/index.js';

const day = '2026-11-21';
const nameOf = (name: string, on = day): string | undefined => findLocalAuthority(name, on)?.name;
const takenOver = (name: string, on = day): readonly string[] => {
  const authority = findLocalAuthority(name, on);
  return authority === undefined ? [] : successorsOn(authority, on).map((successor) => successor.name);
};

describe('the list of local authorities', () => {
  it('has the number of standing authorities of each nation that is known', () => {
    const standing = localAuthoritiesOn('2025-07-31');
    const inNation = (nation: string): number => standing.filter((authority) => authority.nation === nation).length;
    expect([inNation('england'), inNation('wales'), inNation('scotland'), inNation('northern-ireland')]).toEqual([333, 22, 32, 11]);
    const ofKind = (kind: string): number => standing.filter((authority) => authority.kind === kind).length;
    expect([ofKind('london-borough'), ofKind('metropolitan-district'), ofKind('county'), ofKind('combined-authority')]).toEqual([
      32, 36, 21, 15,
    ]);
  });

  it('gives no name to two authorities', () => {
    const owners = new Map<string, Set<string>>();
    for (const { name, names } of localAuthorities) {
      for (const one of names) owners.set(authorityNameKey(one), (owners.get(authorityNameKey(one)) ?? new Set()).add(name));
    }
    expect([...owners].filter(([, names]) => names.size > 1)).toEqual([]);
  });

  it('knows for each authority that is gone one that stands in its place', () => {
    const gone = localAuthorities.filter(({ exists }) => exists.until !== undefined);
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.filter((authority) => successorsOn(authority, day).length === 0).map(({ name }) => name)).toEqual([]);
  });

  it('has each successor stand on the day after the end', () => {
    const late = localAuthorities.flatMap(({ exists: { until }, successors }) => {
      if (until === undefined) return [];
      const next = new Date(Date.parse(until) + 86_400_000).toISOString().slice(0, 10);
      const standing = localAuthoritiesOn(next).map(({ name }) => name);
      return successors.filter((name) => !standing.includes(name));
    });
    expect(late).toEqual([]);
  });

  it('names places without what they are', () => {
    const places = ['London Borough of Brent', 'City of York Council', 'City of London Corporation', 'Council of the Isles of Scilly'];
    expect(places.map((name) => findLocalAuthority(name, day)?.place)).toEqual(['Brent', 'York', 'City of London', 'Isles of Scilly']);
  });
});

describe('finding an authority', () => {
  it.each([
    ['Reading Borough Council', 'Reading Borough Council'],
    ['the reading borough council', 'Reading Borough Council'],
    ['Telford & Wrekin Council', 'Telford and Wrekin Council'],
    ["Borough Council of King's Lynn and West Norfolk", 'Borough Council of King’s Lynn and West Norfolk'],
    ['Barrow in Furness Borough Council', 'Barrow-in-Furness Borough Council'],
    ['Croydon Council', 'London Borough of Croydon'],
    ['London Borough of Croydon Council', 'London Borough of Croydon'],
    ['Middlesbrough Council', 'Middlesbrough Borough Council'],
    ['The Highland Council', 'The Highland Council'],
  ])('knows %s', (name, official) => {
    expect(nameOf(name)).toBe(official);
  });

  it.each(['Reading', 'Reading Council', 'Anytown Council', 'Ashford Parish Council', ''])('does not know “%s”', (name) => {
    expect(nameOf(name)).toBeUndefined();
  });

  it('does not find one that is yet to come', () => {
    expect([nameOf('Cumberland Council', '2023-03-31'), nameOf('Cumberland Council', '2023-04-01')]).toEqual([
      undefined,
      'Cumberland Council',
    ]);
  });
});

describe('who took over', () => {
  it.each([
    ['Eden District Council', '2023-03-31', ['Eden District Council']],
    ['Eden District Council', '2023-04-01', ['Westmorland and Furness Council']],
    ['Cumbria County Council', day, ['Cumberland Council', 'Westmorland and Furness Council']],
    ['Taunton Deane Borough Council', '2020-01-01', ['Somerset West and Taunton Council']],
    ['Taunton Deane Borough Council', day, ['Somerset Council']],
    ['Strabane District Council', day, ['Derry City and Strabane District Council']],
  ])('from %s on %s', (name, on, successors) => {
    expect(takenOver(name, on)).toEqual(successors);
  });
});
