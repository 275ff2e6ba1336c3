import { beforeAll, describe, expect, it } from 'vitest';
import { findHtmlFaults } from '../support/html-validate.js';
import { isJudged, judgedDoubts } from './judged-doubts.js';
import { lookAtPages, type Sighting } from './look-at-pages.js';
import { readPage, sites } from './sites.js';

const doubtsOfAll: Sighting['doubts'][number][] = [];
const minutes = 60_000;

describe.each(sites)('$name', (site) => {
  let sightings: ReadonlyMap<string, Sighting>;
  beforeAll(async () => {
    sightings = await lookAtPages(site);
    for (const { doubts } of sightings.values()) doubtsOfAll.push(...doubts);
  }, 20 * minutes);

  describe.each(site.pages)('%s', (path) => {
    it('is valid HTML', async () => {
      expect(await findHtmlFaults(readPage(site, path))).toEqual([]);
    });

    it('has no barrier that axe finds, small and wide, in light and in forced colours, and does not move sideways', () => {
      const { violations, doubts, sideways } = sightings.get(path)!;
      expect({ violations, sideways }).toEqual({ violations: [], sideways: [] });
      expect(doubts.filter((doubt) => !isJudged(doubt))).toEqual([]);
    });

    it('looks as it should under the policy for web servers and its own, with files of this site alone and nothing written into it', () => {
      const { dress, complaints } = sightings.get(path)!;
      expect(dress).toEqual({ strangers: [], sheets: [true], family: '"Atkinson Hyperlegible Next"', fonts: '400 700', failed: 0 });
      expect(complaints).toEqual([]);
    });
  });
});

it('no kind of doubt stands in the list of judged ones that no page gives', () => {
  const needed = judgedDoubts.filter(({ rule, element, reason }) =>
    doubtsOfAll.some((doubt) => doubt.rule === rule && element.test(doubt.element) && reason.test(doubt.reason)),
  );
  expect(needed).toEqual(judgedDoubts);
});
