import { linkedNotices, type Document } from '../../document/index.js';
import type { PdfForm } from '../../render/pdf/index.js';
import type { SiteInput as SiteFile } from '../../schema/index.js';
import { describeEdition, pathOfPdf, pickSitePhrases, withTranslationNote } from '../../site/index.js';
import type { DrawJob } from '../../workers/index.js';
import type { DrawRequest, ReadyNotice } from './draw-site.js';
import { listPosters } from './list-posters.js';

/** A PDF to draw, and where it goes. */
export interface PdfToDraw {
  /** Its place in the site's folder. */
  readonly path: string;
  /** Id of the notice that its findings are about. */
  readonly notice: string;
  readonly job: DrawJob;
}

export interface PdfRequest extends Pick<DrawRequest, 'compiled' | 'site' | 'formats'> {
  /** The notices that have a place on the site. */
  readonly all: readonly ReadyNotice[];
  /** Those to draw. */
  readonly chosen: readonly ReadyNotice[];
}

/** Every PDF of the site in the formats asked for, one language after the other. */
export function listPdfs(request: PdfRequest): readonly PdfToDraw[] {
  const { formats, site } = request;
  return site.languages.flatMap((lang) => [
    ...(formats.includes('pdf') ? listNotices(request, lang) : []),
    ...(formats.includes('pack') ? listPosters(request, lang) : []),
  ]);
}

/** The PDFs of each notice that there is in the language. */
function listNotices({ compiled, site, all, chosen }: PdfRequest, lang: string): readonly PdfToDraw[] {
  const words = { phrases: pickSitePhrases(compiled.phrases[lang] ?? {}) };
  const addresses = new Map(all.map(({ id, index }) => [id, index.addresses[lang] ?? '']));
  return chosen.flatMap(({ id, index, documents }): PdfToDraw[] => {
    const { [lang]: document } = documents;
    if (document === undefined || !index.languages.includes(lang)) return [];
    const job = {
      kind: 'notice',
      document: withTranslationNote(document, words),
      surroundings: { notices: pickLinked(document, addresses), ...describeEdition(document, index) },
    } as const;
    return listForms(site.pdf).map((form) => ({
      path: pathOfPdf({ title: '', baseUrl: site.baseUrl, languages: site.languages }, lang, id, form),
      notice: id,
      job: { ...job, form },
    }));
  });
}

function listForms({ largePrint = false, archive = false }: NonNullable<SiteFile['pdf']> = {}): readonly PdfForm[] {
  return ['standard', ...(largePrint ? (['largePrint'] as const) : []), ...(archive ? (['archive'] as const) : [])];
}

/** The addresses of the notices that a document links to: a job takes no others along. */
function pickLinked(document: Document, addresses: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    linkedNotices(document).flatMap(({ notice }) => {
      const address = addresses.get(notice);
      return address === undefined ? [] : [[notice, address]];
    }),
  );
}
