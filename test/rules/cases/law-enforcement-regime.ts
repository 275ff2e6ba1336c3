import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [{ shows: 'a notice about law enforcement', notice: 'regime: law-enforcement\nintroduction: Hello.', finds: ['regime'] }],
  good: [{ shows: 'a notice under the UK GDPR', notice: 'regime: uk-gdpr' }, { shows: 'a notice that names no regime' }],
};
