import { describe, expect, it } from 'vitest';
import { countWords, firstLayerLimit } from '../../src/document/index.js';
import { compile, documentOf, help, write } from '../support/compile.js';
import { faultsOf } from '../support/document-faults.js';
import { printPart } from '../support/print-document.js';

describe('the first layer', () => {
  const words = (count: number, word: string): string => `${Array.from({ length: count }, () => word).join(' ')}.`;

  it.each([
    ['long purposes', words(90, 'purpose'), 3, 5],
    ['many recipients', words(20, 'purpose'), 60, 5],
    ['long words on sharing', words(20, 'purpose'), 3, 120],
    ['all of it', words(200, 'purpose'), 90, 200],
  ])('keeps to its words: %s', (_, purpose, bodies, sharing) => {
    const who = Array.from({ length: bodies }, (_, position) => `        - name: Body of number ${String(position)} in the county`).join(
      '\n',
    );
    const document = documentOf(
      compile({
        [help]: write(`urgentHelp: If you are in danger now, ring 999. It is free.
processing:
  - id: a
    people: all
    lawfulBases: not-stated
    purposes:
      - text: ${purpose}
        firstLayer: true
      - text: ${purpose}
        firstLayer: true
recipients:
  outside:
    - firstLayer: true
      who:
${who}
sharingWithoutAgreement:
  usually: ${words(sharing, 'share')}
  asksFirst: ${words(sharing, 'ask')}
`),
      }),
    );
    expect(countWords(document.firstLayer.blocks)).toBeLessThanOrEqual(firstLayerLimit);
    expect(faultsOf(document)).toEqual([]);
  });

  it('leads to the section where an answer has no room', () => {
    const text = write(
      `processing:\n  - id: a\n    people: all\n    lawfulBases: not-stated\n    purposes:\n      - ${words(200, 'purpose')}\n`,
    );
    expect(printPart(documentOf(compile({ [help]: text })), 'in-short').slice(4, 6)).toEqual([
      '### What do we use it for?',
      '[Read our answer below.](#purposes)',
    ]);
  });

  it('begins with help in danger, then says that the notice is withdrawn', () => {
    const text = write(
      'status: withdrawn\nwithdrawn:\n  since: "2026-02-01"\n  why: We closed it.\n  replacedBy: anytown-council/other\nurgentHelp: Ring 999.',
    );
    expect(printPart(documentOf(compile({ [help]: text })), 'in-short').slice(0, 3)).toEqual([
      '[urgent] Ring [999](tel:999).',
      '[withdrawn] This notice has not been in use since 1 February 2026. We closed it. [Read the notice that replaced it.](anytown-council/other)',
      '### Who are we?',
    ]);
  });

  it('ends with what people can do, and where to read how', () => {
    expect(printPart(documentOf(compile({ [help]: write() })), 'in-short').slice(-2)).toEqual([
      '### What can you do?',
      'You can [ask for a copy, or ask us to put it right](#rights), and [complain to us or to the Information Commission (ICO)](#complaints).',
    ]);
  });

  it('says that a notice is withdrawn, also where nobody says since when', () => {
    expect(printPart(documentOf(compile({ [help]: write('status: withdrawn') })), 'in-short')[0]).toBe(
      '[withdrawn] This notice is no longer in use.',
    );
  });

  it.each([
    [
      'the service’s phone',
      'contacts:\n  - name: Desk\n    for: [service]\n    phone: 01111 111 111',
      'Ring [01111 111 111](tel:01111111111).',
    ],
    [
      'the body’s phone, where the contact is for something else',
      'contacts:\n  - name: Desk\n    for: [complaints]\n    phone: 01111 111 111',
      'Ring [01234 567 890](tel:01234567890).',
    ],
  ])('gives %s first', (_, contacts, expected) => {
    expect(printPart(documentOf(compile({ [help]: write(contacts) })), 'in-short')[1]).toBe(`Anytown Council. ${expected}`);
  });

  it.each([
    ['dpo:\n  title: Information officer\n  phone: 01234 567 890', 'Ring our Information officer on [01234 567 890](tel:01234567890).'],
    ['dpo:\n  phone: 01234 567 890', 'Ring our data protection officer on [01234 567 890](tel:01234567890).'],
    ['dpo:\n  email: dpo@example.org', 'Email our data protection officer: [dpo@example.org](mailto:dpo@example.org).'],
    ['dpo: none', 'This notice does not yet say how to reach us.'],
  ])('else gives what there is: %s', (dpo, expected) => {
    const controller = `name: Anytown Council\nkind: principal-council\nnation: england\n${dpo}\n`;
    expect(printPart(documentOf(compile({ 'controllers/anytown-council.yaml': controller })), 'in-short')[1]).toBe(
      `Anytown Council. ${expected}`,
    );
  });

  it.each([
    ['provision:\n  requirement: statutory', 'Do you have to tell us?', 'The law asks for it.'],
    ['provision:\n  requirement: contractual', 'Do you have to tell us?', 'Our contract with you asks for it.'],
    ['provision:\n  requirement: to-enter-contract', 'Do you have to tell us?', 'We need it to make a contract with you.'],
    ['provision:\n  requirement: needed-for-service', 'Do you have to tell us?', 'We need it to help you.'],
    ['provision:\n  requirement: optional', 'Do you have to tell us?', 'You can choose.'],
    ['provision:\n  requirement: statutory\n  obliged: true', 'Do you have to tell us?', 'Yes. The law asks for it.'],
    ['provision:\n  requirement: statutory\n  obliged: false', 'Do you have to tell us?', 'No.'],
    ['provision: not-stated', 'Do you have to tell us?', 'This notice does not yet say. Ask us.'],
    ['recipients: none', 'Who may see it?', 'No one outside Anytown Council.'],
    ['recipients: not-stated', 'Who may see it?', 'This notice does not yet say. Ask us.'],
    ['recipients:\n  outside: not-stated', 'Who may see it?', 'This notice does not yet say. Ask us.'],
    [
      'recipients:\n  outside:\n    - who: [police]\n      list: examples',
      'Who may see it?',
      'The police and others. [Everyone who may see it](#recipients)',
    ],
    ['retention: not-stated', 'How long do we keep it?', 'This notice does not yet say. Ask us.'],
    ['retention:\n  - period: until superseded', 'How long do we keep it?', 'Until it is replaced.'],
    [
      'retention:\n  - criteria: Until you leave.',
      'How long do we keep it?',
      'It depends on the record. [More on how long we keep it](#retention)',
    ],
    [
      'retention:\n  - schedule:\n      title: Ours\n      url: not-stated',
      'How long do we keep it?',
      'It depends on our retention schedule. [More on how long we keep it](#retention)',
    ],
    [
      'retention:\n  - period: 1 year\n  - period: 2 years',
      'How long do we keep it?',
      'It depends on the record. [More on how long we keep it](#retention)',
    ],
    ['sharingWithoutAgreement:\n  usually: We ask you.', 'Will we ask you first?', 'We ask you.'],
  ])('answers: %s', (change, question, answer) => {
    const lines = printPart(documentOf(compile({ [help]: write(change) })), 'in-short');
    expect(lines[lines.indexOf(`### ${question}`) + 1]).toBe(answer);
  });
});
