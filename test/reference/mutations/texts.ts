import { mutate, type Mutation } from '../mutation.js';
import { readData } from '../workspace.js';

/** Words that each spoil a notice in one way. */
const spoilers: readonly (readonly [words: string, rule: string])[] = [
  ['We work for [insert name of council].', 'placeholder-text'],
  ['Read [our policy](#).', 'dead-link'],
  ['This notice follows Article 22 of the UK GDPR.', 'omitted-article-cited'],
  ['We follow the General Data Protection Regulations 2016.', 'misnamed-gdpr'],
  ['We rely on Article 6(e) of the UK GDPR.', 'malformed-article'],
  ['You can write to the regulator at Wycliffe House, Water Lane, Wilmslow.', 'obsolete-regulator-contact'],
  ['You can complain to the Information Commissioner.', 'obsolete-regulator-name'],
  ['We send figures to Public Health England.', 'abolished-body'],
  ['A copy of your information costs £10.', 'old-sar-rules'],
  ['We rely on the Race Relations Act 1976.', 'repealed-law-named'],
  ['We do not send your information outside the European Economic Area.', 'eu-transfer-wording'],
  ['By using this service you consent to the use of your information.', 'implied-consent'],
  ['By using our website you agree to our cookies.', 'implied-cookie-consent'],
  ['Essex County Council protects your information.', 'foreign-organisation-name'],
  ['We use your information to:', 'empty-list-lead-in'],
  ['We acknowledge your complaint within 60 days.', 'complaint-ack-wrong'],
];

/** A notice whose introduction says one thing that it should not. */
export function mutateTexts(path: string): readonly Mutation[] {
  const { introduction } = readData(path);
  return spoilers.map(([words, rule]) =>
    mutate(
      path,
      `says “${words}”`,
      ({ notice }) => {
        notice['introduction'] = typeof introduction === 'string' ? `${introduction}\n\n${words}` : words;
      },
      rule,
    ),
  );
}
