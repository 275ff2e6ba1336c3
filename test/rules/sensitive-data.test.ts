import { describe, expect, it } from 'vitest';
import { find, findPlaces } from './find.js';
import { entry, oneUse, processing, sensitiveData, taskBases } from './snippets.js';

const special = 'special-category-without-art9';

describe(special, () => {
  it('is found for each use, so that accepting one accepts no other', () => {
    const notice = sensitiveData + processing(entry('a', taskBases), entry('b', `${taskBases}specialCategory: not-stated`));
    const found = find(special, { notice });
    expect(found.map(({ origin }) => origin.path.join('/'))).toEqual(['processing/a', 'processing/b/specialCategory']);
    expect(found[0]?.message).toContain('special category data (health)');
  });

  it('speaks of special category data where nobody has said of which kind', () => {
    const notice = `personalData:\n  - items:\n      - item: sensitive things\n        special: not-stated\n${oneUse(taskBases)}`;
    expect(find(special, { notice })[0]?.message).toMatch(/allows the use of special category data for /);
  });

  it('takes nothing said of offences for it', () => {
    const notice = `personalData:\n  - items:\n      - item: convictions\n        criminal: true\n${oneUse(taskBases)}`;
    expect(findPlaces(special, { notice })).toEqual([]);
  });
});

describe('conditions and paragraphs of Schedule 1', () => {
  it('asks once for what entries share', () => {
    const notice = `${sensitiveData}defaults:\n  specialCategory:\n    - condition: substantial-public-interest\n      schedule1: [18]\n${processing(entry('a', taskBases), entry('b', taskBases))}`;
    expect(findPlaces('apd-missing', { notice })).toEqual(['defaults/specialCategory/0']);
  });
});
