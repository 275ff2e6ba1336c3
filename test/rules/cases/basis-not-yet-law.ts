import type { RuleCases } from '../case.js';

const before = '2026-02-04';
const shop = (basis: string): string => `processing:
  - id: shop
    people: all
    nature: non-task
    purposes:
      - Report theft from our museum shop to the police.
    lawfulBases:
      - basis: ${basis}
        annex1Condition: crime`;

export const cases: RuleCases = {
  bad: [
    {
      shows: 'a recognised legitimate interest before there was one',
      notice: shop('recognised-legitimate-interest'),
      on: '2025-12-01',
      finds: ['processing/shop/lawfulBases/0/basis'],
    },
    {
      shows: 'one that is only named',
      notice: 'statedBases:\n  - basis: recognised-legitimate-interest',
      on: before,
      finds: ['statedBases/0'],
    },
  ],
  good: [
    { shows: 'a recognised legitimate interest today', notice: shop('recognised-legitimate-interest') },
    { shows: 'an older legal reason', notice: shop('legitimate-interests'), on: before },
    { shows: 'a legal reason nobody has stated', notice: shop('not-stated'), on: before },
  ],
  border: [
    {
      shows: 'the last day without it',
      notice: shop('recognised-legitimate-interest'),
      on: before,
      finds: ['processing/shop/lawfulBases/0/basis'],
      why: 'a notice holds from the day it is published, and on that day nobody could rely on it',
    },
    { shows: 'its first day', notice: shop('recognised-legitimate-interest'), on: '2026-02-05', finds: [], why: 'it is law on that day' },
  ],
};
