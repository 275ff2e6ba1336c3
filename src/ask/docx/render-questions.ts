import { element, packDocx, renderParagraph, renderRun, type Xml } from '../../render/docx/index.js';
import { countQuestions, wordTotal, type QuestionSheet } from '../question-sheet.js';
import type { AnswerForm, Chapter, Question, QuestionGroup } from '../question.js';

/** The questions as a Word file, with a box to write in for each. The same bytes for the same questions. */
export function renderQuestionDocx(sheet: QuestionSheet): Uint8Array {
  const title = `Questions about ${sheet.title}`;
  const body = [...renderFront(sheet, title), ...sheet.chapters.flatMap((chapter) => renderChapter(chapter, sheet.lang)), ...renderLast()];
  const foot = ['Page ', { field: 'page' }, ' of ', { field: 'pages' }] as const;
  const about = { lang, title, creator: sheet.controller, description: 'Questions to the service, with a box for each answer.', foot };
  return packDocx(about, { body, links: new Map(), orderedLists: [] });
}

/** The language of our own words. */
const lang = 'en';

function renderFront(sheet: QuestionSheet, title: string): readonly Xml[] {
  return [
    paragraph(title, 'Title'),
    paragraph(sheet.controller, 'About', sheet.lang),
    paragraph(
      `You know how this service works. We write what people are told about their information. We need ${wordTotal(countQuestions(sheet))} from you for that.`,
    ),
    paragraph('Write in the boxes, in your own words. Leave what you do not know, or write that you do not know it.'),
    paragraph('Where there are answers to choose from, put an X in place of the square.'),
    paragraph('Write nothing about any one person.'),
  ];
}

function renderChapter({ heading, groups }: Chapter, noticeLang: string): readonly Xml[] {
  return [paragraph(heading, 'Heading1'), ...groups.flatMap((group) => renderGroup(group, noticeLang))];
}

function renderGroup({ heading, asks, help, form, questions }: QuestionGroup, noticeLang: string): readonly Xml[] {
  return [
    paragraph(heading, 'Heading2'),
    paragraph(asks),
    ...(help === undefined ? [] : [paragraph(help)]),
    ...questions.flatMap((question) => renderQuestion(question, form, noticeLang)),
  ];
}

function renderQuestion({ about, known }: Question, form: AnswerForm, noticeLang: string): readonly Xml[] {
  return [
    paragraph(about, 'Term', noticeLang),
    ...known.map(({ term, text }) =>
      renderParagraph({ style: 'About', lang }, [
        renderRun(`${term}: `, { lang }, writing),
        renderRun(text, { lang: noticeLang }, writing),
      ]),
    ),
    ...renderBox(form, about),
  ];
}

function renderLast(): readonly Xml[] {
  const box: AnswerForm = { kind: 'words', lines: 'one' };
  return [
    paragraph('Who answered', 'Heading1'),
    paragraph('Your job title, not your name', 'Term'),
    ...renderBox(box, 'Your job title'),
    paragraph('The day', 'Term'),
    ...renderBox(box, 'The day'),
  ];
}

/** A table of one cell: it grows with what is written in it. */
function renderBox(form: AnswerForm, caption: string): readonly Xml[] {
  const lines = form.kind === 'choice' ? [...form.options.map(({ words }) => `☐ ${words}`), '☐ Something else:'] : emptyLines(form.lines);
  const cell = element('w:tc', {}, [
    '<w:tcPr><w:tcW w:w="9070" w:type="dxa"/></w:tcPr>',
    ...lines.map((line) => paragraph(line, 'TableText')),
  ]);
  const table = element('w:tbl', {}, [
    element('w:tblPr', {}, [
      '<w:tblStyle w:val="NoticeTable"/><w:tblW w:w="5000" w:type="pct"/>',
      '<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
      element('w:tblCaption', { 'w:val': `Your answer: ${caption}` }),
    ]),
    '<w:tblGrid><w:gridCol w:w="9070"/></w:tblGrid>',
    element('w:tr', {}, ['<w:trPr><w:cantSplit/></w:trPr>', cell]),
  ]);
  return [table, paragraph('', 'AfterTable')];
}

function emptyLines(lines: 'one' | 'several'): readonly string[] {
  return Array.from({ length: lines === 'one' ? 1 : 3 }, () => '');
}

const writing = { documentLang: lang };

function paragraph(text: string, style?: string, textLang = lang): Xml {
  const runs = text === '' ? [] : [renderRun(text, { lang: textLang }, writing)];
  return renderParagraph({ ...(style === undefined ? {} : { style }), lang: textLang }, runs);
}
