import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exceptableDutyIds } from '../../src/law/index.js';
import { find } from './find.js';

const claim = (duty: string, exception: string): string =>
  `exceptions:\n  - item: who told us\n${duty === '' ? '' : `    duty: ${duty}\n`}    exception: ${exception}\n    why: It would put someone in danger.\n`;

const asked: Readonly<Record<(typeof exceptableDutyIds)[number], readonly [rule: string, missing: string]>> = {
  'personal-data-categories': ['missing-data-categories', 'personalData: not-stated'],
  recipients: ['missing-recipients', 'recipients: not-stated'],
  transfers: ['transfers-not-stated', 'transfers: not-stated'],
  retention: ['missing-retention', 'retention: not-stated'],
  provision: ['missing-provision-consequence', 'provision: not-stated'],
  source: ['missing-source', 'sources: not-stated'],
};

const severities = (rule: string, notice: string): readonly unknown[] => find(rule, { notice }).map(({ severity }) => severity);

describe('what is missing and claimed to be under an exception', () => {
  it.each(Object.entries(asked))('only notes it where the claim is for exactly that: %s', (duty, [rule, missing]) => {
    const [collection, exception] = duty === 'provision' ? ['direct', '13(4)'] : ['indirect', '14(5)(f)'];
    const notice = `collection: ${collection}\n${missing}\n`;
    expect(severities(rule, notice)).not.toEqual(['info']);
    expect(severities(rule, `${notice}${claim('', exception)}`)).not.toEqual(['info']);
    expect(severities(rule, `${notice}${claim(duty, exception)}`)).toEqual(['info']);
  });

  it('leaves the question of whether it holds to the data protection officer', () => {
    const [found] = find('missing-source', { notice: `collection: both\nsources: not-stated\n${claim('source', '14(5)(f)')}` });
    expect(found?.hint).toContain('is for your data protection officer to say');
  });

  it('takes nothing from an exception of the article that does not ask for it', () => {
    expect(severities('missing-source', `collection: both\nsources: not-stated\n${claim('source', '13(4)')}`)).toEqual(['error']);
  });

  it('takes an exception from one article for no exception from both', () => {
    expect(severities('missing-recipients', `collection: both\nrecipients: not-stated\n${claim('recipients', '14(5)(f)')}`)).toEqual([
      'error',
    ]);
  });

  it('knows the duties that the schema offers', () => {
    const schema = JSON.parse(readFileSync('schema/notice.schema.json', 'utf8')) as {
      properties: { exceptions: { items: { properties: { duty: { enum: readonly string[] } } } } };
    };
    expect(schema.properties.exceptions.items.properties.duty.enum).toEqual([...exceptableDutyIds]);
  });
});
