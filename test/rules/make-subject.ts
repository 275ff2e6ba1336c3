import { composeDocument } from '../../src/document/index.js';
import { deriveFacts } from '../../src/facts/index.js';
import type { RuleSubject } from '../../src/rules/index.js';
import { phrasesOf } from '../support/phrases.js';
import { day, makeNotice, type Changes } from './make-notice.js';

/** The sound notice with some keys said otherwise, with its facts and its document, as rules are handed them. */
export function makeSubject(changes: Changes = {}, lang = 'en', on = day): RuleSubject {
  const notice = makeNotice(changes, lang);
  const facts = deriveFacts(notice, on);
  const document = composeDocument(notice, facts, {
    phrases: phrasesOf(lang),
    day: on,
    address: 'https://www.example.org/anytown-council/help/',
    regulatorAddress: [],
  });
  return { notice, facts, document };
}
