import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/workspace.js';
import { hashFiles, site } from './example-site.js';
import { day, exampleWorkspace, fairnotice } from './fairnotice.js';

const notice = 'middlesbrough-council/first-contact.yaml';
const { dir, remove } = copyWorkspace(exampleWorkspace);
const sound = readFileSync(join(dir, notice), 'utf8');
const cwd = dirname(dir);
afterAll(() => {
  remove();
});

describe('publishing', () => {
  it('leaves a folder with somebody’s own files alone', () => {
    mkdirSync(join(cwd, 'papers'));
    writeFileSync(join(cwd, 'papers/letter.txt'), 'Dear all');
    const before = hashFiles(join(cwd, 'papers'));
    const { code, stdout, stderr } = fairnotice(['build', '--out', 'papers', '--as-of', day], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`“papers” holds files that Fairnotice did not make. We leave them alone.
Choose an empty or new folder with --out. If it is an old site that nobody needs any more, delete it yourself first.
Read more: fairnotice explain publish/out-not-ours
`);
    expect(hashFiles(join(cwd, 'papers'))).toEqual(before);
  });

  it.each([
    ['a slip', breakWord()],
    ['a gap', leaveOutRetention()],
  ])('keeps the last good site, byte for byte, when a notice has %s, and says where and what to do', (_, { text, words }) => {
    writeFileSync(join(dir, notice), text);
    rmSync(join(cwd, 'dist'), { recursive: true, force: true });
    cpSync(site, join(cwd, 'dist'), { recursive: true });
    const before = hashFiles(join(cwd, 'dist'));
    const { code, stdout, stderr } = fairnotice(['build', '--as-of', day], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.slice(0, words.length)).toBe(words);
    expect(stderr).toMatch(
      /\n1 error and \d+ notes in 5 notices and the files they share\.\n[^]*\nNothing was published\. “dist” is as it was\.\n$/,
    );
    expect(hashFiles(join(cwd, 'dist'))).toEqual(before);
    expect(readdirSync(cwd).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });
});

interface Break {
  /** The notice as it is then. */
  readonly text: string;
  /** What is said first. */
  readonly words: string;
}

function breakWord(): Break {
  const text = sound.replace(/^collection: both$/m, 'collection: bth');
  const lines = text.split('\n');
  const at = lines.indexOf('collection: bth');
  return {
    text,
    words: `notices/middlesbrough-council/first-contact.yaml  (1 error)

  Error on line ${at + 1}  notices/middlesbrough-council/first-contact.yaml:${at + 1}:13
  “bth” is not a value that “collection” can have.

      ${at} | ${lines[at - 1]}
    > ${at + 1} | collection: bth
         |             ^^^
      ${at + 2} |

  Use one of: direct, indirect, both, not-stated.
  Did you mean “both”?
  Read more: fairnotice explain schema/unknown-value
`,
  };
}

function leaveOutRetention(): Break {
  return {
    text: sound.replace(/^retention:\n(?: .*\n|\n)+/m, ''),
    words: `notices/middlesbrough-council/first-contact.yaml  (1 error)

  Error in this file  notices/middlesbrough-council/first-contact.yaml:2:1
  The notice does not say how long records are kept.
  People must be told how long their information is kept, or how that is decided. Give a
  “period” and what it runs “from”, or the “criteria”, or the classes of a published
  retention schedule. Do not guess a period.
  The law: UK GDPR Articles 13(2)(a) and 14(2)(a)
  https://www.legislation.gov.uk/eur/2016/679/article/13
  Read more: fairnotice explain rule/missing-retention
`,
  };
}
