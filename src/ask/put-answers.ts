import type { Change, OrderOf, Path } from '../revise/index.js';
import { reviseText } from '../revise/index.js';
import { isRecord, type AnswersInput, type Validator } from '../schema/index.js';
import { createSource, parseYaml } from '../yaml/index.js';
import { catalogue } from './catalogue/index.js';
import { findFields } from './find-fields.js';
import { listCatalogued, type AskingFinding, type CataloguedQuestion } from './list-questions.js';
import type { AskedNotice, Json } from './notice-facts.js';
import { otherAnswer, type Given, type Place } from './question.js';

/** What became of one answer. */
export interface AnswerOutcome {
  readonly asked: string;
  readonly about: string;
  /** What they said, in words. */
  readonly said: string;
  /**
   * `put`: it is in the file. `unknown`: they do not know. `for-you`: no field can hold it as it is. `not-taken`: it belongs to no question
   * that the notice has now.
   */
  readonly result: 'put' | 'unknown' | 'for-you' | 'not-taken';
  /** For `for-you` and `not-taken`: why. */
  readonly why?: string;
  /** For `for-you`: the field, as a dotted path. */
  readonly field?: string;
}

/** What is needed to put answers into a file. */
export interface AnswerDesk {
  readonly notice: AskedNotice;
  /** The file as it was read, byte order mark and all. */
  readonly decoded: string;
  readonly findings: readonly AskingFinding[];
  readonly orderOf: OrderOf;
  readonly validator: Validator;
}

type Answer = AnswersInput['answers'][number];

/**
 * Puts answers into the file of a notice, each at the field that its question is about, with a remark that says who gave it and when. An
 * answer to a question that the notice does not have now, or that has changed, is left out and told of. After each answer the file still
 * fits the schema.
 */
export function putAnswers(
  { answeredBy, answeredOn, answers }: AnswersInput,
  desk: AnswerDesk,
): { readonly text: string; readonly outcomes: readonly AnswerOutcome[] } {
  const questions = new Map(listCatalogued(desk.notice, desk.findings).map((one) => [one.question.id, one]));
  const stated = listStated(desk.notice);
  const remark = `answered by ${answeredBy.trim()}, ${answeredOn}`;
  const seen = new Set<string>();
  const outcomes: AnswerOutcome[] = [];
  let text = desk.decoded;
  for (const answer of answers) {
    const asked = questions.get(answer.id);
    const why = seen.has(answer.id) ? 'It is answered twice.' : findWhyNot(answer, asked, stated);
    seen.add(answer.id);
    const outcome = { asked: answer.asked, about: answer.about, said: wordAnswer(answer, asked) };
    if (why !== undefined || asked === undefined) outcomes.push({ ...outcome, result: 'not-taken', why: why ?? '' });
    else if (saysUnknown(answer)) outcomes.push({ ...outcome, result: 'unknown' });
    else {
      const put = putOne(text, answer, asked, { desk, remark });
      if ('text' in put) text = put.text;
      outcomes.push('text' in put ? { ...outcome, result: 'put' } : { ...outcome, result: 'for-you', why: put.why, field: fieldOf(asked) });
    }
  }
  return { text, outcomes };
}

/** Why an answer belongs to no question of the notice, or fits it in no way. */
function findWhyNot(answer: Answer, asked: CataloguedQuestion | undefined, stated: ReadonlySet<string>): string | undefined {
  if (asked === undefined) {
    return stated.has(answer.id.split(':')[0] ?? '')
      ? 'The notice says something here by now.'
      : 'The notice has no such place now. It may have been taken out, or have another name.';
  }
  const { question, group } = asked;
  if (question.about !== answer.about) return `The notice has changed: this place is now about “${question.about}”.`;
  if (group.asks !== answer.asked) return 'The question has other words now. Ask it again.';
  const { words, chosen } = readGiven(answer);
  if (answer.unknown === true) return undefined;
  if (group.form.kind === 'words') return words === '' ? 'There are no words in it.' : undefined;
  const known = [otherAnswer, ...group.form.options.map(({ value }) => value)];
  if (chosen.length === 0) return 'Nothing is chosen.';
  return chosen.every((value) => known.includes(value)) ? undefined : 'It is none of the answers that this question has.';
}

/** The fields of the catalogue that say something, each by the path that questions are known by. */
function listStated({ value }: AskedNotice): ReadonlySet<string> {
  const fields = catalogue.flatMap(({ at }) => at.flatMap((pattern) => findFields(value, pattern)));
  return new Set(fields.flatMap((field) => (field.value === undefined ? [] : [field.path.join('/')])));
}

/** Whoever writes the keyword of our files means what it says. */
function saysUnknown(answer: Answer): boolean {
  return answer.unknown === true || readGiven(answer).words.toLowerCase() === 'not-stated';
}

/** Words as they are typed on other computers, without signs that give orders. */
function readGiven({ chosen = [], words = '' }: Answer): Given {
  const tidy = words
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/(?<! ) +$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
  return { chosen, words: tidy.trim() };
}

function wordAnswer(answer: Answer, asked: CataloguedQuestion | undefined): string {
  const { words, chosen } = readGiven(answer);
  const form = asked?.group.form;
  const options = form?.kind === 'choice' ? form.options : [];
  const named = chosen.flatMap((value) =>
    value === otherAnswer ? [] : [options.find((option) => option.value === value)?.words ?? value],
  );
  return [...named, ...(words === '' ? [] : [words])].join(', ').replace(/\s+/g, ' ');
}

function putOne(
  text: string,
  answer: Answer,
  { question, entry }: CataloguedQuestion,
  { desk, remark }: { readonly desk: AnswerDesk; readonly remark: string },
): { readonly text: string } | { readonly why: string } {
  const { notice, orderOf, validator } = desk;
  const before = parseYaml(createSource(notice.file, text)).value;
  const taken = entry.put(readGiven(answer), findPlace(before.value, question.path));
  if ('forYou' in taken) return { why: taken.forYou };
  const changes = taken.changes.map((change): Change => (change.kind === 'set' ? { ...change, remark } : change));
  const { value, diagnostics } = reviseText(notice.file, text, changes, orderOf);
  if (value === undefined) return { why: diagnostics.map(({ message }) => message).join(' ') };
  const { diagnostics: faults } = validator.validate('notice', parseYaml(createSource(notice.file, value)).value);
  const [fault] = faults;
  return fault === undefined ? { text: value } : { why: `The field cannot hold it: ${fault.message}` };
}

/** The place at a path, items of lists by their id or position. */
function findPlace(root: unknown, path: Path): Place {
  const above = path.slice(0, -1).reduce(stepInto, root);
  const holder: Json = isRecord(above) ? above : {};
  return { path, now: stepInto(holder, path.at(-1) ?? ''), holder };
}

function stepInto(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return typeof step === 'number' ? items[step] : items.find((item) => isRecord(item) && item['id'] === step);
  }
  return isRecord(value) ? value[step] : undefined;
}

function fieldOf({ question }: CataloguedQuestion): string {
  return question.path.join('.');
}
