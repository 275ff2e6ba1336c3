import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { catalogue, listQuestions, putAnswers, type AskedNotice, type Question, type QuestionGroup } from '../../src/ask/index.js';
import { isRecord } from '../../src/schema/index.js';
import { readProduct } from '../../src/workspace/index.js';
import { createSource, parseYaml } from '../../src/yaml/index.js';
import { fullNotice } from '../support/full-notice.js';

const { validator } = readProduct();
const file = 'notice.yaml';
const full = fullNotice();

/** What every notice has to have. */
const bare = {
  title: 'Help',
  status: 'draft',
  service: { name: 'Help' },
  people: [{ id: 'caller', name: 'Callers' }],
  personalData: [{ items: ['name'] }],
  processing: [{ id: 'help', purposes: ['Help you.'] }],
};

/** A notice that says everything in one part, but for the field at a pattern, which is `not-stated` wherever it is first. */
function withGap(pattern: string): Readonly<Record<string, unknown>> {
  const [part = ''] = pattern.split(/[.[]/);
  const retention = pattern.startsWith('retention.only') ? { retention: { only: full['retention'] } } : {};
  const { value, done } = spoil({ ...bare, [part]: full[part], ...retention }, pattern.split('.'));
  if (!done || !isRecord(value)) throw new Error(`The full notice has nothing at ${pattern}.`);
  return value;
}

function spoil(value: unknown, [step, ...rest]: readonly string[]): { readonly value: unknown; readonly done: boolean } {
  if (step === undefined) return { value: 'not-stated', done: true };
  const name = step.replace('[]', '');
  if (!isRecord(value) || !(name in value)) return { value, done: false };
  if (!step.endsWith('[]')) {
    const inner = spoil(value[name], rest);
    return { value: { ...value, [name]: inner.value }, done: inner.done };
  }
  let done = false;
  const list: readonly unknown[] = Array.isArray(value[name]) ? value[name] : [];
  const items = list.map((item) => {
    if (done) return item;
    const inner = spoil(item, rest);
    done = inner.done;
    return inner.value;
  });
  return { value: { ...value, [name]: items }, done };
}

function noticeOf(text: string): AskedNotice {
  return { id: 'a/b', file, value: parse(text) as Readonly<Record<string, unknown>>, lang: 'en', nameOf: () => undefined };
}

function questionsOf(text: string): readonly { readonly question: Question; readonly group: QuestionGroup }[] {
  const groups = listQuestions(noticeOf(text), []).flatMap((chapter) => chapter.groups);
  return groups.flatMap((group) => group.questions.map((question) => ({ question, group })));
}

/** Every answer that a question can be given: each choice, or words of several kinds. */
function answersTo({ form }: QuestionGroup): readonly { readonly chosen?: readonly string[]; readonly words?: string }[] {
  if (form.kind === 'choice')
    return [...form.options.map(({ value }) => ({ chosen: [value] })), { chosen: ['other'], words: 'Both: it depends' }];
  return [
    { words: 'https://www.example.org/page' },
    { words: '6 years' },
    { words: 'One: two\n\n- three # four\n- "five"' },
    { words: '# <b>*x' },
  ];
}

function put(text: string, { question, group }: ReturnType<typeof questionsOf>[number], answer: object): ReturnType<typeof putAnswers> {
  const answers = [{ id: question.id, asked: group.asks, about: question.about, ...answer }];
  const head = { fairnotice: 'answers', format: 1, notice: 'a/b', answeredBy: 'A manager', answeredOn: '2026-11-20' } as const;
  const desk = { notice: noticeOf(text), decoded: text, findings: [], orderOf: () => [], validator };
  return putAnswers({ ...head, answers }, desk);
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((inner, step) => {
    if (!Array.isArray(inner)) return isRecord(inner) ? inner[step] : undefined;
    const items: readonly unknown[] = inner;
    return typeof step === 'number' ? items[step] : items.find((item) => isRecord(item) && item['id'] === step);
  }, value);
}

const gaps = catalogue
  .filter(({ doubted }) => doubted === undefined)
  .flatMap(({ at, part = '' }) => at.map((pattern) => [pattern, part] as const));

describe('any answer to the question about', () => {
  it.each(gaps)('%s %s is in the file, which fits its schema, or is for the officer', (pattern, part) => {
    const text = stringify(withGap(pattern), { lineWidth: 0, aliasDuplicateObjects: false });
    expect(validator.validate('notice', parseYaml(createSource(file, text)).value).diagnostics).toEqual([]);
    const before = questionsOf(text);
    const last = pattern.split('.').at(-1) ?? '';
    const asked = before.find(({ question }) => question.path.at(-1) === last && question.id.endsWith(part === '' ? last : `:${part}`));
    if (asked === undefined) throw new Error(`${pattern} is not asked for.`);
    for (const answer of answersTo(asked.group)) {
      const { text: after, outcomes } = put(text, asked, answer);
      const [outcome] = outcomes;
      if (outcome?.result === 'for-you') {
        expect(after).toBe(text);
        // What we make of an answer fits.
        expect(outcome.why).not.toMatch(/cannot hold it|did not change this file/);
        continue;
      }
      expect(outcome?.result).toBe('put');
      expect(validator.validate('notice', parseYaml(createSource(file, after)).value).diagnostics).toEqual([]);
      expect(after).toContain('# answered by A manager, 2026-11-20\n');
      expect(valueAt(parse(text), asked.question.path)).toBe('not-stated');
      expect(valueAt(parse(after), asked.question.path)).not.toBe('not-stated');
    }
  });
});
