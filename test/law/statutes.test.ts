import { describe, expect, it } from 'vitest';
import { cite, findStatute, provisionPath, statutes } from '../../src/law/index.js';

describe('the statutes', () => {
  it('have one id each, made from letters, digits and hyphens', () => {
    const ids = statutes.map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('have one title and one address each', () => {
    expect(new Set(statutes.map((item) => item.title)).size).toBe(statutes.length);
    expect(new Set(statutes.map((item) => item.path)).size).toBe(statutes.length);
  });

  it('carry the year of their title in their address', () => {
    // Regnal years (Acts before 1963) and the UK GDPR say no calendar year.
    const dated = statutes.filter((item) => /\d{4}$/.test(item.title) && !/Eliz2|Geo6/.test(item.path));
    expect(dated.filter((item) => item.path.split('/')[1] !== item.title.slice(-4)).map((item) => item.id)).toEqual([]);
    expect(dated.length).toBeGreaterThan(60);
  });

  it('name provisions that have an address, but for one range of sections', () => {
    const without = statutes.flatMap((item) =>
      item.uses
        .filter((use) => use.provision !== undefined && provisionPath(item.path, use.provision) === undefined)
        .map((use) => `${item.title}, ${use.provision}`),
    );
    expect(without).toEqual(['Care Act 2014, sections 42 to 47']);
  });

  it('mark only the two general powers of England and the one of Wales as general', () => {
    const general = statutes.flatMap((item) =>
      item.uses.filter((use) => use.generalPower === true).map((use) => `${item.title}, ${use.provision}`),
    );
    expect(general).toEqual([
      'Local Government Act 1972, section 111',
      'Local Government Act 2000, section 2',
      'Localism Act 2011, section 1',
    ]);
  });
});

describe('a repealed law', () => {
  const repealed = statutes.filter((item) => item.repealed !== undefined);

  it('leads to laws that are in force', () => {
    expect(repealed.map((item) => `${item.title} -> ${item.repealed?.replacedBy.map((id) => findStatute(id)?.title).join(', ')}`)).toEqual([
      'Data Protection Act 1998 -> UK GDPR, Data Protection Act 2018',
      'Audit Commission Act 1998 -> Local Audit and Accountability Act 2014',
      'Disability Discrimination Act 1995 -> Equality Act 2010',
      'Race Relations Act 1976 -> Equality Act 2010',
      'Local Safeguarding Children Boards Regulations 2006 -> Children and Social Work Act 2017, Children Act 2004',
    ]);
    const heirs = repealed.flatMap((item) => item.repealed?.replacedBy ?? []);
    expect(heirs.filter((id) => findStatute(id)?.repealed !== undefined)).toEqual([]);
  });

  it('says how far that was confirmed, and where it was kept', () => {
    expect(
      repealed.map(({ id, repealed: repeal }) => [id, repeal?.confirmed, repeal?.stillLawIn?.join() ?? 'nowhere'].join(' | ')),
    ).toEqual([
      'data-protection-act-1998 | secondary | nowhere',
      'audit-commission-act-1998 | statute-read | nowhere',
      'disability-discrimination-act-1995 | secondary | northern-ireland',
      'race-relations-act-1976 | secondary | nowhere',
      'local-safeguarding-children-boards-regulations-2006 | unverified | nowhere',
    ]);
  });
});

describe('finding a statute', () => {
  it.each([
    ['children-act-1989', 'section 47', 'https://www.legislation.gov.uk/ukpga/1989/41/section/47'],
    ['housing-act-1996', 'Part 7', 'https://www.legislation.gov.uk/ukpga/1996/52/part/VII'],
    ['traffic-management-act-2004', 'Part 6', 'https://www.legislation.gov.uk/ukpga/2004/18/part/6'],
    ['criminal-justice-act-2003', undefined, 'https://www.legislation.gov.uk/ukpga/2003/44/contents'],
    ['police-and-criminal-evidence-act-1984', undefined, 'https://www.legislation.gov.uk/ukpga/1984/60/contents'],
    ['limitation-act-1980', undefined, 'https://www.legislation.gov.uk/ukpga/1980/58/contents'],
    ['legal-aid-sentencing-and-punishment-of-offenders-act-2012', undefined, 'https://www.legislation.gov.uk/ukpga/2012/10/contents'],
    ['births-and-deaths-registration-act-1953', undefined, 'https://www.legislation.gov.uk/ukpga/Eliz2/1-2/20/contents'],
  ])('%s %s', (id, provision, url) => {
    const statute = findStatute(id);
    expect(statute && cite(statute, provision).url).toBe(url);
  });

  it.each(['childrens-act-1989', '', 'constructor', '__proto__'])('knows no %j', (id) => {
    expect(findStatute(id)).toBeUndefined();
  });
});
