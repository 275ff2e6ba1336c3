import { last } from '../find-across.js';
import { a, b, published, type AcrossCases } from '../case.js';

const gone = published({ id: 'anytown-council/gone' });
const once = published({ id: 'anytown-council/a' });

export const cases: AcrossCases = {
  bad: [
    { shows: 'a notice without a file', files: { [a]: '', [last]: gone }, finds: [`error site.yaml/baseUrl ${a}/title`] },
    {
      shows: 'a notice that is a draft again',
      files: { [a]: 'status: draft', [last]: once },
      finds: [`error site.yaml/baseUrl ${a}/status`],
    },
    {
      shows: 'every notice of a folder that was renamed',
      files: { [a]: 'title: A\n', [b]: 'title: B\n', [last]: published({ id: 'any-council/a' }, { id: 'any-council/b' }) },
      finds: ['error site.yaml/baseUrl', 'error site.yaml/baseUrl'],
    },
  ],
  good: [
    { shows: 'a notice that is there', files: { [a]: '', [last]: once } },
    { shows: 'a withdrawn one', files: { [a]: 'status: withdrawn\n', [last]: once } },
    { shows: 'an address that another took over', files: { [a]: 'formerPaths:\n  - anytown-council/gone\n', [last]: gone } },
    { shows: 'no site before', files: { [a]: '' } },
  ],
};
