import { describe, expect, it } from 'vitest';
import { slugOfTopic, statutes, topicDuties, topicDutyIds } from '../../src/law/index.js';
import { citedLaws } from '../../src/law/cited-laws.js';

describe('the topics that bring a duty', () => {
  it.each(topicDutyIds)('%s: are ids of a register, each once', (id) => {
    const { topics } = topicDuties[id];
    expect(topics.map(slugOfTopic)).toEqual(topics);
    expect(new Set(topics).size).toBe(topics.length);
  });

  it.each(topicDutyIds)('%s: rests on a page that can be opened, and says how sure that is', (id) => {
    const { citation, confirmed, caveat } = topicDuties[id];
    expect(citation.url).toMatch(/^https:\/\/[a-z.]+\.(?:gov|nhs)\.uk\//);
    expect([confirmed, caveat]).toEqual(['guidance', expect.stringMatching(/^\p{Lu}.*\.$/su)]);
  });

  it('cites the laws that the list of statutes knows', () => {
    for (const law of [citedLaws.localAudit2014, citedLaws.welshLanguage2011]) {
      expect(statutes).toContainEqual(expect.objectContaining(law));
    }
  });
});

describe('the name of a topic as an id', () => {
  it.each([
    ['Council Tax', 'council-tax'],
    ['Adults’ social care', 'adults-social-care'],
    ["Adults' social care", 'adults-social-care'],
    ['  Blue badges. ', 'blue-badges'],
    ['Births & deaths', 'births-and-deaths'],
    ['council-tax', 'council-tax'],
  ])('%j is %s', (name, id) => {
    expect(slugOfTopic(name)).toBe(id);
  });
});
