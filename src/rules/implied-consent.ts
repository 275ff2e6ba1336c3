import { always, ukGdpr } from '../law/index.js';
import { given, type Notice, type Text } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { placeKey } from '../facts/index.js';
import { englishTexts } from './support/reader-texts.js';
import { phrase, placeIn, sentencesAbout, type Sentence } from './support/sentences.js';
import { quote, quoteWords } from './support/wording.js';

export default rule({
  id: 'implied-consent',
  kind: 'prose',
  severity: 'warning',
  citation: ukGdpr('4(11)'),
  inForce: always,
  confirmed: 'unverified',
  reads: 'english',
  file: 'notice',
  summary: 'The notice takes people’s consent from something else they do, such as using a service or filling in a form.',
  why: 'Consent is a choice that people make knowingly, apart from anything else. Someone who needs a service and uses it has not chosen what happens to their information.',
  fix: 'Ask the service whether it asks people for consent, and how. If it does, say so. If it does not, take the sentence out, and ask your data protection officer what the use really rests on.',
  bad: `
introduction: By using our service you consent to our use of your information.
`,
  good: `
introduction: By using this form you can tell us that you are worried about a child.
`,
  check: ({ notice }) => {
    const said = sentencesAbout(englishTexts(notice), /\b(?:accept|agree|consent)/i).flatMap(judge);
    const found = new Set(said.map(({ origin }) => placeKey(origin)));
    return [
      ...said,
      ...waysOfConsent(notice)
        .filter((text) => !found.has(placeKey(text.origin)) && isImplied(text))
        .map(describeWay),
    ];
  },
});

const hint =
  'Consent is a choice that people make knowingly, apart from anything else they do. Ask the service: does it ask people for consent, and how? If it does, say so. If it does not, take these words out, and ask your data protection officer what the use really rests on.';

const acts =
  'accessing|applying|attending|booking|browsing|calling|clicking|completing|contacting|continuing|emailing|entering|filling|giving|joining|logging in|making|phoning|providing|reading|registering|ringing|sending|signing in|staying|submitting|supplying|taking part|telling|texting|using|viewing|visiting|writing';
const agrees = '(?<agrees>accept(?:ing|ed)?|agree(?:ing|d)?|(?:explicit(?:ly)? |freely )?consent(?:ing|ed)?)\\b';
const between = '[^;!?]{0,200}?';
const adverbs =
  "(?:[’']re|[’']ve|are|have|will|also|automatically|hereby|then|thereby|are deemed to(?: have)?|are taken to(?: have)?|(?:are giv|giv)(?:e|ing)(?: us)?(?: your)?|confirm(?: that)? you)";

const actsOf =
  'access|apply|attend|browse|call|click|complete|contact|continue|enter|fill|give(?! (?:us )?(?:your )?(?:explicit )?(?:consent|permission))|join|log in|phone|provide|register|send|sign in|stay|submit|supply|use|visit|write';

const patterns = [
  // By doing something else, you consent.
  phrase(
    `(?<words>\\b(?:(?:by|in) (?:${acts})|(?:if|when) you (?:${actsOf}))\\b(?<between>${between})\\b(?:they|users|people|visitors|you)(?: ?${adverbs}){0,3} ${agrees})`,
  ),
  // Doing something else means that you consent.
  phrase(
    `(?<words>\\b(?:(?:completion|submission|use) of|${acts})\\b(?<between>${between})(?<!\\b(?:not|never) )\\b(?:amounts to|constitutes|counts as|implies|indicates|is (?:taken|treated) as|means|shows|signifies)\\b${between}\\b${agrees})`,
  ),
  // We assume that you consent.
  phrase(`(?<words>\\bwe (?:will |shall |then |therefore |may )?(?:assume|presume|take it)\\b(?<between>${between})\\b${agrees})`),
  phrase(`(?<words>\\byou (?:are|will be) (?:assumed|considered|deemed|taken)\\b(?<between> to (?:have )?)${agrees})`),
];

/** Words that leave people their choice, where they stand between what they do and that they agree. */
const asks = /\b(?:ask\w*|before|can|if|once|only|unless|until|whether)\b/i;

function judge(sentence: Sentence): readonly Finding[] {
  if (isAboutCookies(sentence) || activeChoice.test(sentence.words)) return [];
  const match = patterns
    .map((pattern) => pattern.exec(sentence.words))
    .find((found) => found !== null && !asks.test(found.groups?.['between'] ?? '') && isAboutData(sentence, found));
  if (!match) return [];
  const { words = '' } = match.groups ?? {};
  return [{ origin: placeIn(sentence, match), message: `${quoteWords(words)} takes consent from something else that people do.`, hint }];
}

/** Consent to cookies is for `implied-cookie-consent`. What “we assume” is often said of them in the sentence before. */
function isAboutCookies({ text, words, start, end }: Sentence): boolean {
  const assumes = /\b(?:assume|presume|take it)\b/i.test(words);
  return /\bcookie/i.test(assumes ? text.words.slice(Math.max(0, start - 300), end + 100) : words);
}

/** What people do in order to consent, and for nothing else. Sending a form off is not that, whatever is clicked. */
const activeChoice = phrase(
  '\\b(?:tick|box|opt(?:ing|ed)? in|sign(?:s|ed|ing)?\\b(?! in\\b)|consent form|say(?:ing)? yes|by giving (?:us )?(?:your )?(?:explicit )?(?:consent|permission)|click(?:ing)?(?: on)?(?: the)? [“"\'‘]?(?:i |yes|accept|agree|allow|consent))',
);

/** Whether what is agreed to is a use of information: people also agree to pay, to come, or to be examined. */
function isAboutData({ words }: Sentence, match: RegExpMatchArray): boolean {
  const { agrees: verb = '' } = match.groups ?? {};
  const object = words.slice(match.index === undefined ? 0 : match.index + match[0].length).slice(0, 200);
  return /consent/i.test(verb) ? !otherConsent.test(object) : useOfData.test(object);
}

const otherConsent = phrase('^ to (?:an? |any |the |your |being )?(?:assessment|care|examin|medical|operation|search|surgery|test|treat)');
const useOfData = phrase(
  '\\b(?:information|data|details|(?:privacy|this) (?:notice|policy|statement)|shar(?:e|ed|ing)|process(?:ed|ing)?|us(?:e|es|ing) of|us using|collect\\w*|stor(?:e|ing)|contact(?:ing|ed)?|record(?:s|ed|ing)|photograph\\w*|pictures?|images?|disclos\\w+|pass(?:ing)?)\\b',
);

/** What a notice says of how consent is given. */
function waysOfConsent({ processing, statedBases }: Notice): readonly Text[] {
  const ways = processing.flatMap((entry) => [entry, ...entry.purposes]).flatMap(({ consent }) => (consent ? [given(consent.how)] : []));
  const stated = statedBases.filter(({ basis }) => basis === 'consent').map(({ text }) => text);
  const texts = [...ways, ...stated].filter((text) => text !== undefined).filter(({ lang }) => lang === 'en');
  return [...new Map(texts.map((text) => [placeKey(text.origin), text])).values()];
}

const justDoing = phrase(`^(?:by |when you |you (?:consent|agree) by )(?:use |${acts.replaceAll('|giving|', '|')})`);

function isImplied({ value }: Text): boolean {
  return justDoing.test(value) && !activeChoice.test(value) && !/\b(?:agree|ask|consent|cookie|permission)/i.test(value);
}

function describeWay(text: Text): Finding {
  return { origin: text.origin, message: `${quote(text)} takes consent from something else that people do.`, hint };
}
