import { describe, expect, it } from 'vitest';
import { find, findPlaces } from './find.js';
import { entry, oneUse, processing, sensitiveData, taskBases } from './snippets.js';

const special = 'special-category-without-art9';

describe(special, () => {
  it('shows the other places beside the one finding, and names the data', () => {
    const notice = sensitiveData + processing(entry('a', taskBases), entry('b', `${taskBases}specialCategory: not-stated`));
    const [found] = find(special, { notice });
    expect(found?.message).toContain('special category data (health)');
    expect(found?.related?.map(({ origin }) => origin.path.join('/'))).toEqual(['processing/b/specialCategory']);
  });

  it('speaks of special category data where nobody has said of which kind', () => {
    const notice = `personalData:\n  - items:\n      - item: sensitive things\n        special: not-stated\n${oneUse(taskBases)}`;
    expect(find(special, { notice })[0]?.message).toMatch(/The notice uses special category data, and gives no condition/);
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
