import type { Document } from '../../document/index.js';
import type { PdfForm } from '../../render/pdf/index.js';
import type { SiteInput as SiteFile } from '../../schema/index.js';
import { pathOfPdf } from '../../site/index.js';
import { listBooks } from './list-books.js';
import { listPosters } from './list-posters.js';
import { makeNoticeJob } from './notice-job.js';
import type { PdfRequest, PdfToDraw } from './pdf-request.js';

/** Every PDF of the site in the formats asked for, one language after the other. */
export function listPdfs(request: PdfRequest): readonly PdfToDraw[] {
  const { formats, site } = request;
  return site.languages.flatMap((lang) => [
    ...(formats.includes('pdf') ? listNotices(request, lang) : []),
    ...(formats.includes('pdf') ? listBooks(request, lang) : []),
    ...(formats.includes('pack') ? listPosters(request, lang) : []),
  ]);
}

/** The PDFs of each notice that there is in the language. */
function listNotices({ compiled, site, all, chosen }: PdfRequest, lang: string): readonly PdfToDraw[] {
  const phrases = compiled.phrases[lang] ?? {};
  const addresses = new Map(all.map(({ id, index }) => [id, index.addresses[lang] ?? '']));
  return chosen.flatMap((notice): PdfToDraw[] => {
    const job = makeNoticeJob(notice, lang, { phrases, addresses });
    if (job === undefined) return [];
    const { id } = notice;
    return listForms(job.document, site.pdf).map((form) => ({
      path: pathOfPdf({ title: '', baseUrl: site.baseUrl, languages: site.languages }, lang, id, form),
      notice: id,
      job: { ...job, form },
    }));
  });
}

/** PDF/A asks for the date of a document, so that a notice without one has no file for the archive. */
function listForms({ meta }: Document, { largePrint = false, archive = false }: NonNullable<SiteFile['pdf']> = {}): readonly PdfForm[] {
  const isDated = meta.changed !== undefined;
  return ['standard', ...(largePrint ? (['largePrint'] as const) : []), ...(archive && isDated ? (['archive'] as const) : [])];
}
