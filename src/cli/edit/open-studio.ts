import type { Desk, Studio } from '../../edit/index.js';
import { compileWorkspace, type Compiled } from '../../index.js';
import { readProduct } from '../../workspace/index.js';

/** The compiler over a desk. */
export function openStudio(desk: Desk, day: string): Studio {
  const product = readProduct();
  let last: { readonly revision: number; readonly compiled: Compiled } | undefined;
  const all = (): Compiled => {
    const revision = desk.revision();
    if (last?.revision !== revision) last = { revision, compiled: compileWorkspace(desk.sources(), product, day) };
    return last.compiled;
  };
  return {
    all,
    notice: (id) => all().notices.find((notice) => notice.id === id),
    findings: (file) => all().diagnostics.filter(({ origin }) => origin.file === file),
    page: async () => Promise.resolve(undefined),
    pdf: async () => Promise.resolve(undefined),
  };
}
