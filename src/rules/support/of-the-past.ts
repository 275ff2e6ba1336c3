import { sentenceAround } from './find-words.js';
import { type CivilDate, hasCome } from '../../law/index.js';
import type { ReaderText } from './reader-texts.js';

/**
 * Whether words name something as it was before `day` and not as it is: "the former …", "… until 2022", "records made by …", "replaced …".
 * What such words say is true, and has to stay.
 */
export function isOfThePast(text: ReaderText, start: number, end: number, day: CivilDate): boolean {
  const led = leadIn.exec(text.words.slice(Math.max(0, start - reach), start));
  if (led !== null && namesOn.test(led[1] ?? '')) return true;
  const sentence = sentenceAround(text, start, end);
  return itsEnd.test(sentence) || [...sentence.matchAll(untilYear)].some(([, year = '']) => hasCome(`${year}-01-01`, day));
}

const reach = 70;

/** What stands in front of a name of the past, and what comes between. */
const leadIn =
  /\b(?:former|formerly|previously|old|predecessors?|replac(?:es|ed|ing)|succeed(?:s|ed)|successors?|(?:took|taken|takes) over from|inherited from|instead of|in place of|(?:records?|files?|notes|reports?|papers|assessments) (?:(?:that |which )?(?:were|was) )?(?:made|created|written|kept|begun|started) by)\b([^.;:!?]{0,40})$/i;

/** Between them may stand small words, marks, and the beginning of the name. */
const namesOn = /^(?:[\s("“*_-]{1,3}(?:as|called|known|from|of|to|by|the|your|our|local|\p{Lu}[\p{L}’'-]{0,20})){0,6}[\s("“*_-]{1,3}$/u;

/** What tells anywhere in a sentence that something has come to an end. */
const itsEnd =
  /\b(?:was|were|has been|have been|since) (?:abolished|dissolved|replaced|renamed|merged|removed|repealed|closed)\b|\bno longer exists?\b|\bceased to exist\b|\bused to be\b|\b(?:formerly|previously) (?:known|called)\b/i;

const untilYear =
  /\b(?:until|before|up to|prior to)\s+(?:(?:the end of|\d{1,2}|early|late)\s+)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?((?:19|20)\d\d)\b/gi;
