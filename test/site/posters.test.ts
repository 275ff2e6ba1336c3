import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Compiled } from '../../src/index.js';
import { compileWorkspace } from '../../src/index.js';
import { makeQr } from '../../src/qr/index.js';
import { createPdfRenderer, type PdfPhrases } from '../../src/render/pdf/index.js';
import { makePosters } from '../../src/site/index.js';
import { readProduct, readWorkspace } from '../../src/workspace/index.js';
import { loadParts } from '../render/pdf/load-parts.js';
import { compile, day, help, noticeOf, soundFiles, write } from '../support/compile.js';
import { readPdfText } from '../support/pdf-text.js';
import { photographPdf } from '../support/photograph-pdf.js';
import { readQr } from '../support/read-qr.js';
import { checkPdfs } from '../support/verapdf.js';

const folder = mkdtempSync(join(tmpdir(), 'fairnotice-posters-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const parts = loadParts();
const welsh = readFileSync(new URL('../../templates/phrases/cy.yaml', import.meta.url), 'utf8');
const { pdf } = parse(welsh) as { readonly pdf: PdfPhrases };
const renderer = createPdfRenderer({ ...parts, phrases: { ...parts.phrases, cy: pdf } });
const settings = { title: '', baseUrl: 'https://www.example.org/', languages: ['en', 'cy'] } as const;

interface DrawnPoster {
  readonly path: string;
  readonly file: string;
  readonly address: string;
  readonly bytes: Uint8Array;
}

let files = 0;

/** The posters of one notice in one language, drawn. */
function drawPosters(compiled: Compiled, id: string | undefined, lang: string): readonly DrawnPoster[] {
  const { documents, packs, index } = noticeOf(compiled, id);
  const notice = documents[lang]!;
  const { address } = notice.meta;
  const code = { address, ...makeQr(address)! };
  return makePosters(settings, notice, packs?.[lang] ?? []).map(({ path, document }) => {
    const { value, diagnostics } = renderer.renderPoster(document, { notices: {}, version: index!.version, code });
    expect(diagnostics).toEqual([]);
    files += 1;
    const file = join(folder, `${String(files)}.pdf`);
    writeFileSync(file, value!.bytes);
    return { path, file, address, bytes: value!.bytes };
  });
}

const reading = readWorkspace(fileURLToPath(new URL('../fixtures/bilingual/', import.meta.url)), 'notices');
if ('fault' in reading) throw new Error(reading.fault);
const bilingual = compileWorkspace(reading.sources, readProduct(), day);

const linesOf = async (file: string): Promise<readonly string[]> =>
  (await readPdfText(file)).elements.filter(({ role }) => role !== 'Link').map(({ role, text }) => `${role}: ${unbroken(text)}`);

/** Where an address is broken in two lines, a space is read. */
const unbroken = (text: string): string => text.replace(/(?<=https:\S*([/.?&=-] \S*)*[/.-]) /g, '');

describe('a poster', () => {
  it('says who, what for, how to ask, and where the whole notice is, in words and as a code', async () => {
    const [poster] = drawPosters(compile(), undefined, 'en');
    const address = 'https://www.example.org/anytown-council/help/';
    expect(poster!.path).toBe('anytown-council/help/pack/poster.pdf');
    expect(await linesOf(poster!.file)).toEqual([
      'P: Anytown Council',
      'H1: Help for families',
      'P: Anytown Council decides how and why your information is used.',
      'P: We use your information for this: Look into worries about a child.',
      'P: Others who may see your information include The police.',
      'P: To ask about this, ring 01234 567 890.',
      `P: Read more, with your rights, in our privacy notice: ${address}`,
      expect.stringMatching(/^P: Version 2026-09-01-[0-9a-f]{8}$/),
      `Figure: QR code that leads to ${address.slice('https://'.length)}`,
    ]);
    expect(readQr(photographPdf(poster!.file, 75))).toBe(address);
  });

  it('is one accessible sheet for a notice in each language, and for each use that says something else', async () => {
    const posters = [
      ...drawPosters(bilingual, 'dyffryn-arian-council/town-cameras', 'cy'),
      ...drawPosters(bilingual, 'dyffryn-arian-council/libraries', 'en'),
    ];
    expect(posters.map(({ path }) => path)).toEqual([
      'cy/dyffryn-arian-council/town-cameras/pack/poster.pdf',
      'dyffryn-arian-council/libraries/pack/poster.pdf',
      'dyffryn-arian-council/libraries/pack/lending/poster.pdf',
      'dyffryn-arian-council/libraries/pack/news/poster.pdf',
    ]);
    for (const { file, address, path } of posters) {
      const { pages, language } = await readPdfText(file);
      expect({ pages, language }).toEqual({ pages: 1, language: path.startsWith('cy/') ? 'cy' : 'en' });
      expect(readQr(photographPdf(file, 75))).toBe(address);
    }
    const results = await checkPdfs(posters.map(({ file }) => file));
    expect(results.map(({ passes, faults }) => ({ passes, faults }))).toEqual(posters.map(() => ({ passes: true, faults: [] })));
  });

  it('takes long names on one sheet, and spells no link that nobody can follow on a wall', async () => {
    const long = 'The Licensing, Registration and Emergency Accommodation Partnership of Anytown and Neighbouring Districts';
    const controller = (text: string): string => text.replace(/^name: .*$/m, `name: ${long}`);
    const purpose = 'Look into [worries](https://www.legislation.gov.uk/) about a child, and see [your rights](#rights).';
    const compiled = compile({
      'controllers/anytown-council.yaml': controller(soundFiles['controllers/anytown-council.yaml']!),
      [help]: write(
        `title: ${long}\nprocessing:\n  - id: a\n    people: all\n    lawfulBases: not-stated\n    purposes:\n      - ${purpose}`,
      ),
    });
    const [poster] = drawPosters(compiled, undefined, 'en');
    const { pages, elements } = await readPdfText(poster!.file);
    expect(pages).toBe(1);
    expect(elements.filter(({ text }) => text.includes('worries'))).toHaveLength(1);
    expect(elements.filter(({ role }) => role === 'Link').map(({ text }) => unbroken(text))).toEqual([
      '01234 567 890',
      'https://www.example.org/anytown-council/help/',
    ]);
  });

  it('is the same each time', () => {
    const [one, other] = [drawPosters(compile(), undefined, 'en'), drawPosters(compile(), undefined, 'en')];
    expect(Buffer.from(one[0]!.bytes).equals(other[0]!.bytes)).toBe(true);
  });
});
