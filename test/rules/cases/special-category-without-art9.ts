import type { RuleCases } from '../case.js';
import { entry, processing, sensitiveData, taskBases } from '../snippets.js';

const task = (id: string, rest = ''): string => entry(id, taskBases + rest);
const notice = (...entries: readonly string[]): string => sensitiveData + processing(...entries);
const socialCare = 'specialCategory:\n  - condition: health-or-social-care\n    schedule1: [2]';
const notStated = 'specialCategory: not-stated';

export const cases: RuleCases = {
  bad: [
    { shows: 'the use that does, with nothing said', notice: notice(task('a', 'data: [needs]')), finds: ['processing/a'] },
    {
      shows: 'a use that says none although it has such data',
      notice: notice(task('a', 'data: [needs]\nspecialCategory: none')),
      finds: ['processing/a/specialCategory'],
    },
    {
      shows: 'a use whose data nobody has stated and that says nothing',
      notice: notice(task('a', `data: not-stated\n${notStated}`)),
      finds: ['processing/a/specialCategory'],
    },
    {
      shows: 'a condition that is itself not stated',
      notice: notice(task('a', 'specialCategory:\n  - condition: not-stated')),
      finds: ['processing/a/specialCategory'],
    },
    {
      shows: 'each use, where every use lacks a condition',
      notice: notice(task('a'), task('b', notStated)),
      finds: ['processing/a', 'processing/b/specialCategory'],
    },
    {
      shows: 'one thing where all take over the same silence',
      notice: `${sensitiveData}defaults:\n  ${notStated}\n${processing(task('a'), task('b'))}`,
      finds: ['defaults/specialCategory'],
    },
    {
      shows: 'each use that lacks what others have',
      notice: notice(task('a', socialCare), task('b'), task('c', notStated)),
      finds: ['processing/b', 'processing/c/specialCategory'],
    },
  ],
  good: [
    { shows: 'no use that does not touch such data', notice: notice(task('a', 'data: [about-you]')) },
    {
      shows: 'no use whose data nobody has stated and that says none',
      notice: notice(task('a', 'data: not-stated\nspecialCategory: none')),
    },
    { shows: 'nothing where all have one', notice: notice(task('a', socialCare)) },
  ],
};
