import type { Diagnostic } from '../diagnostics/index.js';
import { catalogue, chapters, type CatalogueEntry, type ChapterId } from './catalogue/index.js';
import { describeField } from './describe-field.js';
import { findFields, type Field } from './find-fields.js';
import { readFacts, type AskedNotice } from './notice-facts.js';
import type { Chapter, Question, QuestionGroup } from './question.js';

/** A finding as far as it can make a question: its code and its place. */
export type AskingFinding = Pick<Diagnostic, 'code'> & { readonly file: string; readonly positions: readonly (string | number)[] };

/** A question with the entry of the catalogue that it comes from. */
export interface CataloguedQuestion {
  readonly question: Question;
  readonly group: Omit<QuestionGroup, 'questions'>;
  readonly entry: CatalogueEntry;
}

/**
 * The questions that would bring what a notice does not say: for every field that is `not-stated`, and for those left out that a finding
 * asks for. A question about several places is one group.
 */
export function listQuestions(notice: AskedNotice, findings: readonly AskingFinding[]): readonly Chapter[] {
  const all = listCatalogued(notice, findings);
  const order = Object.keys(chapters) as ChapterId[];
  return order.flatMap((id): readonly Chapter[] => {
    const groups = catalogue.flatMap((entry): readonly QuestionGroup[] => {
      const own = all.filter((one) => one.entry === entry && entry.chapter === id);
      const [first] = own;
      return first === undefined ? [] : [{ ...first.group, questions: own.map(({ question }) => question) }];
    });
    return groups.length === 0 ? [] : [{ heading: chapters[id], groups }];
  });
}

/** The questions one by one, in the order of the catalogue. */
export function listCatalogued(notice: AskedNotice, findings: readonly AskingFinding[]): readonly CataloguedQuestion[] {
  const facts = readFacts(notice);
  return catalogue.flatMap((entry) => {
    const fields = entry.at.flatMap((pattern) =>
      findFields(notice.value, pattern).filter((field) => isOpen(field, entry, notice, findings)),
    );
    const { heading, asks, help, form } = entry;
    const group = { heading, asks, ...(help === undefined ? {} : { help }), form: typeof form === 'function' ? form(facts) : form };
    const questions = fields.map((field): Question => {
      const part = entry.part === undefined ? '' : `:${entry.part}`;
      return { id: `${field.path.join('/')}${part}`, path: field.path, ...describeField(field, notice) };
    });
    return tellApart(questions).map((question) => ({ question, group, entry }));
  });
}

function isOpen(
  field: Field,
  { leftOut = [], doubted = [], at }: CatalogueEntry,
  { file }: AskedNotice,
  findings: readonly AskingFinding[],
): boolean {
  if (field.value === 'not-stated') return doubted.length === 0;
  const own = findings.filter((finding) => finding.file === file);
  if (field.value !== undefined) return own.some(({ code, positions }) => doubted.includes(code) && startsWith(positions, field.positions));
  if (field.path[0] === 'defaults' || isBelowAnother(field, at)) return false;
  if (leftOut === 'always') return true;
  return own.some(({ code, positions }) => leftOut.includes(code) && isNear(positions, field));
}

/** Where a whole answer is left out, it is asked for once, and not for its entries too. */
function isBelowAnother({ path, holder }: Field, at: readonly string[]): boolean {
  return Object.keys(holder).length === 0 && at.includes(String(path.at(-2)));
}

/** Whether a finding lies in the item that the field belongs to and in no item of that, or, for a field of the notice itself, is about the whole. */
function isNear(positions: readonly (string | number)[], { anchor, positions: own }: Field): boolean {
  if (anchor.length === 0) return positions.length === 0 || startsWith(own, positions);
  return startsWith(positions, anchor) && positions.slice(anchor.length).every((step) => typeof step === 'string');
}

function startsWith(path: readonly (string | number)[], start: readonly (string | number)[]): boolean {
  return start.every((step, position) => path[position] === step);
}

/** Places that have the same words are counted, so that a person sees that they are several. */
function tellApart(questions: readonly Question[]): readonly Question[] {
  const total = (about: string): number => questions.filter((question) => question.about === about).length;
  return questions.map((question, position) => {
    const of = total(question.about);
    const number = questions.slice(0, position + 1).filter(({ about }) => about === question.about).length;
    return of === 1 ? question : { ...question, about: `${question.about} (${number} of ${of})` };
  });
}
