import type { RuleCases } from '../case.js';
import { oneUse, sensitiveData, taskBases } from '../snippets.js';

const condition = (id: string, schedule1?: string): string => {
  const paragraphs = schedule1 === undefined ? '' : `    schedule1: ${schedule1}\n`;
  return `${sensitiveData}${oneUse(`${taskBases}specialCategory:\n  - condition: ${id}\n${paragraphs}`)}`;
};

export const cases: RuleCases = {
  bad: [
    {
      shows: 'health without a paragraph',
      notice: condition('health-or-social-care'),
      finds: ['processing/a/specialCategory/0'],
    },
    {
      shows: 'health with a paragraph of another condition',
      notice: condition('health-or-social-care', '[18]'),
      finds: ['processing/a/specialCategory/0/schedule1'],
    },
    {
      shows: 'substantial public interest with a paragraph of Part 1',
      notice: condition('substantial-public-interest', '[1]'),
      finds: ['processing/a/specialCategory/0/schedule1'],
    },
  ],
  good: [
    { shows: 'health with its own among others', notice: condition('health-or-social-care', '[18, 2]') },
    { shows: 'legal claims, which need none', notice: condition('legal-claims') },
    { shows: 'a condition nobody has stated', notice: condition('not-stated') },
  ],
};
