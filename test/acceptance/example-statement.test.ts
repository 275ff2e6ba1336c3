import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPages } from '../render/pdf/read-pages.js';
import { phone, visitSite, type Visit } from './browse.js';
import { pdfOf, readNotice, type NoticeId } from './example-site.js';

let visit: Visit;
beforeAll(async () => {
  visit = await visitSite();
});
afterAll(() => visit.end());

const bodies: Readonly<Record<NoticeId, string>> = {
  'leicestershire-county-council/children-family-wellbeing': 'Leicestershire County Council',
  'middlesbrough-council/family-service-directory': 'Middlesbrough Council',
  'middlesbrough-council/first-contact': 'Middlesbrough Council',
  'milldene-primary-school/privacy-notice': 'Milldene Primary School',
  'nottinghamshire-county-council/childrens-centres': 'Nottinghamshire County Council',
};

describe.each(Object.entries(bodies))('that %s is an example', (id, body) => {
  const statement = `Example made from a public document. Not ${body}’s current notice.`;

  it('can be seen on its page, which no search engine may list', async () => {
    const found = await visit.open(`${id}/index.html`, phone, async (page) => ({
      visible: await page.getByText(statement).isVisible(),
      robots: await page.locator('meta[name=robots]').getAttribute('content'),
    }));
    expect(found).toEqual({ visible: true, robots: 'noindex' });
  });

  it('stands on every page of its PDF', async () => {
    const { pages } = await readPages(readFileSync(pdfOf(id)));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.flatMap(({ text }, index) => (text.includes(statement) ? [] : [`page ${index + 1}`]))).toEqual([]);
  });

  it('stands in its notice.json', () => {
    expect(readNotice(id).example.text).toBe(statement);
  });
});
