/**
 * Whether words on how long something is kept give neither a period nor a way of deciding it: "for as long as necessary",
 * "until it is no longer needed", "as the law requires". They do when every word of theirs is of the kind that such phrases are
 * made of; one word more ("until you leave the school", "in line with the retention schedule") and they say something.
 */
export function isVagueRetention(text: string): boolean {
  const words =
    text
      .replace(dependence, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}’']+/gu) ?? [];
  if (readersNeed.test(text)) return false;
  return words.some((word) => need.has(word)) && words.every((word) => need.has(word) || filling.has(word));
}

/** "How long depends on the service you use": that it differs, not how. */
const dependence =
  /\b(?:how long|(?:retention )?(?:time|periods?))(?: this is| that is| it is)?(?: will| may| can)? (?:depends?|var(?:y|ies)|differs?)\b[^.:;,\d]{0,120}/gi;

/** What the reader needs is a way to decide: they know when it ends. */
const readersNeed = /\byou (?:no longer |do not |don[’']t |still )?(?:need|require)/i;

const need = new Set(
  `appropriate duties duty law laws lawful legal legally legislation legislative necessary need needed needs obligation obligations
  permitted proportionate reasonable reasonably regulation regulations require required requirement requirements requires statute
  statutory`.split(/\s+/),
);

const filling = new Set(
  `a about absolutely after all allowed allows an and any applicable apply are as at be been by collect collected comply data delete
  deleted destroy destroyed do does for from fulfil gave get given got have held hold if in information is it its keep keeping kept
  length line long longer may meet minimum must no not obtained of once only or our personal period periods process processed purpose
  purposes record records relevant retain retained say says set so store stored strictly than that the their them then there these
  they this those time times to under until us used was we were what whatever when whichever which while will with you your`.split(/\s+/),
);
