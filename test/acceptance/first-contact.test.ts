import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phone, visitSite, type Visit } from './browse.js';

let visit: Visit;
beforeAll(async () => {
  visit = await visitSite();
});
afterAll(() => visit.end());

/** Where on the page, from its top, each piece of text ends at the bottom; nothing for what cannot be seen on a screen of this width. */
async function bottomOf(page: Page, text: string): Promise<number | undefined> {
  const bottom = await page.evaluate<number | null>(`
    (() => {
      const wanted = ${JSON.stringify(text)};
      const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const start = walker.currentNode.data.replace(/\\s/g, ' ').indexOf(wanted);
        if (start < 0 || !walker.currentNode.parentElement.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, start);
        range.setEnd(walker.currentNode, start + wanted.length);
        const boxes = [...range.getClientRects()];
        const seen = boxes.length > 0 && boxes.every(({ left, right, width }) => width > 0 && left >= 0 && right <= innerWidth);
        if (seen) return Math.max(...boxes.map((box) => box.bottom)) + scrollY;
      }
      return null;
    })()`);
  return bottom ?? undefined;
}

describe('a frightened parent who opens the notice of First Contact on a small phone without scripts', () => {
  it.each([
    ['that the police may see it', 'Police'],
    ['that the Home Office may see it', 'Home Office'],
    ['the question whether we ask first', 'Will we ask you first?'],
    ['its answer', 'We share your information with others only if you agree, unless the law allows or requires us to share it.'],
    ['a number to ring', '01642 245432'],
    ['where to complain', 'complain to us or to the Information Commission (ICO)'],
  ])('finds within two screens %s', async (_, text) => {
    const bottom = await visit.open('middlesbrough-council/first-contact/index.html', { ...phone, javaScriptEnabled: false }, (page) =>
      bottomOf(page, text),
    );
    expect(bottom).toBeGreaterThan(0);
    expect(bottom).toBeLessThanOrEqual(2 * phone.viewport.height);
  });

  it('can ring the number with a tap', async () => {
    const { href, box } = await visit.open('middlesbrough-council/first-contact/index.html', phone, async (page) => {
      const link = page.getByRole('link', { name: '01642 245432' }).first();
      return { href: await link.getAttribute('href'), box: await link.boundingBox() };
    });
    expect(href).toBe('tel:01642245432');
    expect(box!.y + box!.height).toBeLessThanOrEqual(2 * phone.viewport.height);
  });
});
