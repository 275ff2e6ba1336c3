import { describe, expect, it } from 'vitest';
import { loadCases } from '../../scripts/generate/rule-cases.js';
import { findInCase, type BadCase } from './case.js';
import { find } from './find.js';

const introduction = (text: string): { readonly notice: string } => ({ notice: `introduction: ${JSON.stringify(text)}` });

/** Texts of one line without Markdown: what is done to their spaces changes nothing that a reader sees. */
const texts = [...(await loadCases())].flatMap(([id, { bad }]) =>
  bad.flatMap((one: BadCase) => (one.text !== undefined && !/[\n*_[|]/.test(one.text) ? [{ id, text: one.text, one }] : [])),
);

describe.each([
  ['that do not break', '\u00a0'],
  ['that are ends of lines', '\n'],
])('with spaces %s', (_, space) => {
  it.each(texts)('$id finds as much in "$text"', ({ id, text, one }) => {
    expect(findInCase(id, { ...one, text: text.replaceAll(' ', space) })).toHaveLength(one.finds.length);
  });
});

describe('words that a reader sees in one piece', () => {
  it.each([
    ['obsolete-regulator-name', 'Ask the **Information** Commissioner’s Office.'],
    ['obsolete-regulator-name', 'Ask the *Information Commissioner’s* Office.'],
    ['obsolete-regulator-name', 'Ask the Information  Commissioner’s Office.'],
    ['abolished-body', 'We tell Public *Health* England.'],
    ['repealed-law-named', 'We keep to the **Data Protection Act** 1998.'],
    ['repealed-law-named', 'We keep to the Data  Protection Act  1998.'],
    ['complaint-ack-wrong', 'We will acknowledge your complaint within **40** working days.'],
    ['complaint-ack-wrong', 'We will acknowledge your complaint within  forty  days.'],
    ['complaint-to-us-as-condition', 'You **must** complain to us before you can go to the *ICO*.'],
    ['implied-cookie-consent', 'By **using** our website you  agree to cookies.'],
    ['old-sar-rules', 'We send you a copy of your records within **40** days.'],
    ['placeholder-text', 'Lorem **ipsum** dolor.'],
    ['placeholder-text', 'The number is to **be** confirmed.'],
    ['eu-transfer-wording', 'The firm is on the list of the EU\u2011US Data Privacy Framework.'],
  ])('are found by %s in %j', (id, text) => {
    expect(find(id, introduction(text))).toHaveLength(1);
  });

  it('are quoted as the reader sees them', () => {
    const [found] = find('repealed-law-named', introduction('We keep to the **Data Protection Act** 1998.'));
    expect(found?.message).toContain('“Data Protection Act 1998”');
    const [placeholder] = find('placeholder-text', introduction('Ask [insert **name** of council].'));
    expect(placeholder?.message).toContain('“[insert name of council]”');
  });

  it('are told apart where the next item of a list begins', () => {
    expect(find('repealed-law-named', introduction('We keep to:\n\n- Data Protection Act\n- 1998'))).toEqual([]);
  });
});
