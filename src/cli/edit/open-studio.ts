import type { Desk, Studio } from '../../edit/index.js';
import { readProduct } from '../../workspace/index.js';
import { makeSheet, readNotice } from '../ask/asked-notice.js';
import { compileDesk } from './compile-desk.js';
import { drawPreviews } from './draw-previews.js';

/** The compiler over a desk. */
export function openStudio(desk: Desk, day: string): Studio {
  const compiler = compileDesk(desk, readProduct(), day);
  const previews = drawPreviews(compiler);
  return {
    all: compiler.all,
    notice: compiler.notice,
    findings: (file) => {
      const notice = compiler.sources().notices.find((source) => source.file === file);
      return notice === undefined ? compiler.judgeShared(file) : compiler.judge(notice.id).filter(({ origin }) => origin.file === file);
    },
    findingsAbout: (id) => {
      if (!compiler.isNearlyDone()) return compiler.judge(id);
      return compiler.all().diagnostics.filter(({ notice, notices = [] }) => notice === id || notices.includes(id));
    },
    page: async (id, lang) => {
      const revision = desk.revision();
      return { revision, ...(await previews.page(id, lang)) };
    },
    pdf: async (id, lang) => {
      const revision = desk.revision();
      const { value, diagnostics } = await previews.pdf(id, lang);
      return { revision, faults: diagnostics, ...(value && { value }) };
    },
    asset: async (path) => (await previews.look())?.files.find((file) => file.path === path)?.content,
    reviewDue: compiler.reviewDue,
    languages: () => compiler.prepared().ready?.common.site.languages ?? [],
    questions: (id) => {
      const compiled = compiler.all();
      const notice = readNotice(id, { sources: compiler.sources(), compiled, diagnostics: compiled.diagnostics });
      return notice && makeSheet(notice);
    },
    close: previews.close,
  };
}
