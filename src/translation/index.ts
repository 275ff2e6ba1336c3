export { changeSidecar, type SidecarChange, type SidecarEntry } from './write-sidecar.js';
export {
  checkTranslations,
  listCategories,
  listTextsOf,
  type CheckedFile,
  type TextFile,
  type TextFileKind,
  type TranslationContext,
} from './check-translations.js';
export { countLacks, listLacks, type Lack, type Lacks } from './find-lacks.js';
export { findOverdue } from './find-overdue.js';
export { hashText } from './hash-text.js';
export { isLacking, judgeTexts, type JudgedText, type TranslationState } from './judge-texts.js';
export { languageName } from './language-names.js';
export type { TranslatableText } from './list-texts.js';
export { spliceTexts, type Spliced } from './splice-texts.js';
export type { TextChange } from './splice-edits.js';
export { emptySidecar, readSidecar, type Sidecar } from './sidecar.js';
export { readXliff, type ReturnedUnit, type XliffReading } from './read-xliff.js';
export { writeXliff, type XliffFile, type XliffUnit } from './write-xliff.js';
export { planExport } from './plan-export.js';
export { planImport, type KnownFile, type PlannedUnit } from './plan-import.js';
