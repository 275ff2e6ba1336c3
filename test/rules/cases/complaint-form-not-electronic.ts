import type { RuleCases } from '../case.js';

const route = (...ways: readonly string[]): string => ['complaints:', ...ways.map((way) => `  ${way}`)].join('\n');
const phone = 'phone: "01234 567 890"';
const email = 'email: privacy@example.org';
const form = 'form: https://www.example.org/complain';
const post = 'address:\n    - Town Hall';

export const cases: RuleCases = {
  bad: [
    { shows: 'phone and post', notice: route(phone, post), finds: ['complaints'], severity: 'info' },
    { shows: 'phone and email in the file of the controller', controller: route(phone, email), finds: ['complaints'] },
  ],
  good: [
    { shows: 'a form and a phone number', notice: route(phone, form) },
    {
      shows: 'a form in a contact for complaints',
      notice: `${route(phone, email)}\ncontacts:\n  - name: Complaints team\n    for: [complaints]\n    ${form}`,
    },
    { shows: 'long before the law', notice: route(phone, post), on: '2025-06-01' },
  ],
  border: [
    { shows: 'one way alone', notice: route(phone), finds: [], why: 'complaint-one-way-only asks for more ways, a form among them' },
    { shows: 'words alone', notice: route('how: Use our form.'), finds: [], why: 'they may name a form' },
  ],
};
