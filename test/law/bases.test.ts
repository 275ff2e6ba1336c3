import { expect, it } from 'vitest';
import { annex1ConditionIds, annex1Conditions, isInForce, lawfulBases, lawfulBasisIds } from '../../src/law/index.js';

it('says what goes with each lawful basis', () => {
  const rows = lawfulBasisIds.map((id) => {
    const basis = lawfulBases[id];
    const marks = [
      basis.needsLaw && 'needs law',
      basis.closedToAuthorityTasks && 'closed to authority tasks',
      basis.closedToAutomatedDecisions && 'no automated decisions',
      !isInForce(basis.inForce, '2026-02-04') && 'new on 5 February 2026',
    ];
    return [basis.article, id, ...marks.filter((mark) => mark !== false)].join(' | ');
  });
  expect(rows).toEqual([
    '6(1)(a) | consent',
    '6(1)(b) | contract',
    '6(1)(c) | legal-obligation | needs law',
    '6(1)(d) | vital-interests',
    '6(1)(e) | public-task | needs law',
    '6(1)(ea) | recognised-legitimate-interest | closed to authority tasks | no automated decisions | new on 5 February 2026',
    '6(1)(f) | legitimate-interests | closed to authority tasks',
  ]);
});

it('covers Annex 1 paragraph by paragraph', () => {
  expect(annex1ConditionIds.flatMap((id) => annex1Conditions[id].paragraphs)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(annex1Conditions.emergencies.citation).toEqual({
    label: 'UK GDPR, Annex 1 paragraphs 3 and 4',
    url: 'https://www.legislation.gov.uk/eur/2016/679/annex/1',
  });
});
