import type { Locator, Page } from 'playwright-core';

/** How a person works a page. */
export interface Hand {
  readonly press: (target: Locator) => Promise<void>;
  readonly choose: (radio: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
}

/** A mouse, and a keyboard to write with. */
export function mouse(): Hand {
  return {
    press: (target) => target.click(),
    choose: (radio) => radio.check(),
    write: (field, text) => field.fill(text),
  };
}

/** Nothing but a keyboard: each thing has to be reached with the Tab key first. */
export function keyboard(page: Page): Hand {
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor({ state: 'visible' });
    for (let presses = 0; presses < mostPresses; presses += 1) {
      if ((await target.and(page.locator(':focus')).count()) > 0) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not lead to ${target.toString()}.`);
  };
  return {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    choose: async (radio) => {
      const group = page.locator(`input[name="${(await radio.getAttribute('name')) ?? ''}"]`);
      const chosen = group.and(page.locator(':checked'));
      // The Tab key leads into a group at what is chosen; the arrows lead on, and choose.
      const isAny = (await chosen.count()) > 0;
      await reach(isAny ? chosen : group.first());
      if (!isAny) await page.keyboard.press('Space');
      for (let presses = await group.count(); presses > 0 && !(await radio.isChecked()); presses -= 1) {
        await page.keyboard.press('ArrowDown');
        await page.waitForLoadState('networkidle');
      }
    },
    write: async (field, text) => {
      await reach(field);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
  };
}

/** More than any page of the editor has things to reach. */
const mostPresses = 300;
