import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { findOffice } from '../../scripts/find-tools.js';
import { renderQuestionDocx, type QuestionSheet } from '../../src/ask/index.js';
import { readDocx } from '../support/read-docx.js';

const hostile = '</w:t><w:instrText>DDEAUTO cmd</w:instrText> ]]> &amp; {{ 1 }}';

const sheet: QuestionSheet = {
  notice: 'anytown-council/libraries',
  title: hostile,
  controller: 'Cyngor Trefrhyw',
  lang: 'cy',
  chapters: [
    {
      heading: 'Who gets the information',
      groups: [
        {
          heading: 'Who decides',
          asks: 'Who decides what they do with it?',
          help: 'Choose one.',
          form: { kind: 'choice', several: false, options: [{ value: 'controller', words: 'They do' }] },
          questions: [
            { id: 'a', path: ['a'], about: 'Yr heddlu', known: [{ term: 'Why', text: hostile }] },
            { id: 'b', path: ['b'], about: 'GPs', known: [] },
          ],
        },
        {
          heading: 'At the end',
          asks: 'What do you do at the end?',
          form: { kind: 'words', lines: 'several' },
          questions: [{ id: 'c', path: ['c'], about: 'Fines', known: [] }],
        },
      ],
    },
  ],
};

/** The words in the order in which they are met. */
const words = [
  `Questions about ${hostile}`,
  'Cyngor Trefrhyw',
  'We need 3 answers from you',
  'Who gets the information',
  'Who decides what they do with it?',
  'Choose one.',
  'Yr heddlu',
  `Why: ${hostile}`,
  '☐ They do',
  '☐ Something else:',
  'GPs',
  '☐ They do',
  'What do you do at the end?',
  'Fines',
  'Who answered',
  'Your job title, not your name',
  'The day',
];

function findInOrder(text: string): readonly string[] {
  let at = 0;
  return words.filter((word) => {
    const found = text.indexOf(word, at);
    at = found === -1 ? at : found + word.length;
    return found === -1;
  });
}

describe('the questions as a Word file', () => {
  const copy = readDocx(renderQuestionDocx(sheet));

  it('have every question in order, with what is known beside it', () => {
    expect(findInOrder(copy.paragraphs.map(({ text }) => text).join('\n'))).toEqual([]);
  });

  it('have a box for each answer, and for who gave it and when', () => {
    expect(copy.headerRows).toEqual([0, 0, 0, 0, 0]);
  });

  it('have headings, and say which words are in another language', () => {
    const headings = copy.paragraphs.flatMap(({ style, text }) => (style.startsWith('Heading') ? [`${style} ${text}`] : []));
    expect(headings).toEqual(['Heading1 Who gets the information', 'Heading2 Who decides', 'Heading2 At the end', 'Heading1 Who answered']);
    expect(copy.paragraphs.find(({ text }) => text === 'Yr heddlu')?.langs).toEqual(['cy-GB']);
  });

  it('make no field and no link of anybody’s words', () => {
    expect(copy.fields).toEqual(['PAGE', 'NUMPAGES']);
    expect(copy.links).toEqual([]);
  });

  it('are the same bytes each time', () => {
    expect(renderQuestionDocx(sheet)).toEqual(renderQuestionDocx(structuredClone(sheet)));
  });
});

describe('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-ask-docx-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('opens it, and reads the same words in the same order', () => {
    const office = findOffice();
    if (office === undefined) throw new Error('LibreOffice Writer is missing.');
    const file = join(folder, 'questions.docx');
    writeFileSync(file, renderQuestionDocx(sheet));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const { status } = spawnSync(office, [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file]);
    expect(status).toBe(0);
    expect(findInOrder(readFileSync(join(folder, 'questions.txt'), 'utf8'))).toEqual([]);
  });
});
