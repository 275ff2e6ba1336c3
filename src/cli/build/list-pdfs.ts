import type { Document } from '../../document/index.js';
import type { PdfForm } from '../../render/pdf/index.js';
import type { SiteInput as SiteFile } from '../../schema/index.js';
import { pathOfPdf } from '../../site/index.js';
import type { ReadyNotice } from './draw-site.js';
import { listPosters } from './list-posters.js';
import { makeNoticeJob, type NoticeSurroundings } from './notice-job.js';
import type { PdfRequest, PdfToDraw } from './pdf-request.js';
import { readSettings } from './read-settings.js';

/** The PDFs of a notice, which has its parts, in a language: in each form that the site asks for, and its posters. */
export function listPdfs(
  { formats, site }: Pick<PdfRequest, 'formats' | 'site'>,
  notice: ReadyNotice,
  lang: string,
  surroundings: NoticeSurroundings,
): readonly PdfToDraw[] {
  const job = makeNoticeJob(notice, lang, surroundings);
  if (job === undefined) return [];
  const { id } = notice;
  const forms = formats.includes('pdf') ? listForms(job.document, site.pdf) : [];
  return [
    ...forms.map((form) => ({ path: pathOfPdf(readSettings(site, lang), lang, id, form), notice: id, job: { ...job, form } })),
    ...(formats.includes('pack') ? listPosters(site, notice, lang) : []),
  ];
}

/** PDF/A asks for the date of a document, so that a notice without one has no file for the archive. */
function listForms({ meta }: Document, { largePrint = false, archive = false }: NonNullable<SiteFile['pdf']> = {}): readonly PdfForm[] {
  const isDated = meta.changed !== undefined;
  return ['standard', ...(largePrint ? (['largePrint'] as const) : []), ...(archive && isDated ? (['archive'] as const) : [])];
}
