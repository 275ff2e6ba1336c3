import type { RuleCases } from '../case.js';

const route = (...ways: readonly string[]): string => ['complaints:', '  how: Tell us.', ...ways.map((way) => `  ${way}`)].join('\n');
const phone = 'phone: "01234 567 890"';
const email = 'email: privacy@example.org';
const form = 'form: https://www.example.org/complain';
const post = 'address:\n    - Town Hall';

export const cases: RuleCases = {
  bad: [
    { shows: 'email alone', notice: route(email), finds: ['complaints'] },
    { shows: 'a phone number alone', notice: route(phone), finds: ['complaints'] },
    { shows: 'two ways that both need the internet', notice: route(email, form), finds: ['complaints'] },
    { shows: 'one way in the file of the controller', controller: route(email), finds: ['complaints'] },
    { shows: 'a second way that is only a page to read', notice: route(phone, 'page: https://www.example.org/'), finds: ['complaints'] },
    { shows: 'on the first day of the law', notice: route(email), on: '2026-06-19', finds: ['complaints'] },
    { shows: 'in the 90 days before the law', notice: route(email), on: '2026-06-18', finds: ['complaints'], severity: 'info' },
  ],
  good: [
    { shows: 'phone and email', notice: route(phone, email) },
    { shows: 'post and email', notice: route(post, email) },
    { shows: 'phone and post', notice: route(phone, post) },
    {
      shows: 'a second way in a contact for complaints',
      notice: `${route(email)}\ncontacts:\n  - name: Complaints team\n    for: [complaints]\n    ${phone}`,
    },
    { shows: 'no answer at all, which another rule asks for', notice: 'complaints: not-stated' },
    { shows: 'long before the law', notice: route(email), on: '2025-06-01' },
  ],
  border: [
    { shows: 'words alone', notice: route(), finds: [], why: 'words may name any number of ways' },
    {
      shows: 'text relay beside the phone',
      notice: route(phone, 'textRelay: "18001 01234 567 890"'),
      finds: ['complaints'],
      why: 'both reach the same phone',
    },
  ],
};
