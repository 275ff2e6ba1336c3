import { always, ukGdpr } from '../law/index.js';
import { given, type Notice, type RecipientGroup, type Use } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { englishTexts } from './support/reader-texts.js';
import { phrase, placeIn, sentencesAbout, type Sentence } from './support/sentences.js';
import { listSome, quote, quoteWords } from './support/wording.js';

export default rule({
  id: 'never-share-contradiction',
  kind: 'prose',
  severity: 'warning',
  citation: ukGdpr('5(1)(a)'),
  inForce: always,
  confirmed: 'unverified',
  reads: 'english',
  file: 'notice',
  summary: 'The notice promises to share nothing unless people agree, and also names others who get information without their consent.',
  why: 'People decide what to tell a service by what it promises. A promise that the rest of the notice breaks can put someone who is frightened in danger.',
  fix: 'Ask the service whether it really shares with nobody unless they agree. If not, take the promise out and say under “sharingWithoutAgreement” when it shares without asking. Take nobody off the list to keep the promise.',
  bad: `
introduction: We will never share your information without your consent.
recipients:
  outside:
    - heading: Police
      who:
        - name: Anytown Police
      role: controller
`,
  good: `
introduction: We ask for your agreement before we share your information, unless the law requires us to share it.
recipients:
  outside:
    - heading: Police
      who:
        - name: Anytown Police
      role: controller
`,
  check: ({ notice }) => sentencesAbout(englishTexts(notice), sharing).flatMap((sentence) => judge(notice, sentence)),
});

const hint =
  'People decide what to tell you by what you promise. Ask the service: does it really share with nobody unless they agree? If not, take the promise out, and say under “sharingWithoutAgreement” when you share without asking. Take nobody off the list to keep the promise.';

const share =
  '(?:disclos(?:e|ed|ing)|(?:giv(?:e|en|ing)|provid(?:e|ed|ing))(?= (?:(?:any|personal|that|the|this|your) ){0,3}(?:anything|away|data|details|information|it|out|them|to)\\b)|pass(?:ed|ing)?|releas(?:e|ed|ing)|reveal(?:ed|ing)?|shar(?:e|ed|ing))\\b';
const sharing = /\b(?:disclos|giv|pass|provid|releas|reveal|shar)/i;
const not = "(?:\\b(?:cannot|never|not)|n[’']t)\\b";
const agreed =
  "(?:asking (?:you|them)\\b|(?:your|their|the person[’']s) (?:\\w{1,20} ){0,3}(?:agreement|consent|permission)\\b|(?:you|they)(?:[’']ve)? (?:have )?(?:\\w{1,15} )?(?:agree|asked us|consent|(?:give|given|gives|provided?) (?:us )?(?:your |their )?(?:consent|permission)|(?:say|said) (?:that )?we (?:can|may)))";

const promises = [
  phrase(`(?<words>${not}[^;!?]{0,60}?\\b${share}[^;!?]{0,200}?\\b(?:except|unless|without)\\b[^;!?]{0,40}?${agreed})`),
  phrase(
    `(?<words>\\bno (?:\\w{1,20} ){0,2}(?:data|details|information)\\b[^;!?]{0,40}?\\b${share}[^;!?]{0,120}?\\b(?:except|unless|without)\\b[^;!?]{0,40}?${agreed})`,
  ),
  phrase(`(?<words>\\b(?:unless|without)\\b[^;!?]{0,20}?${agreed}[^;!?]{0,60}?${not}[^;!?]{0,40}?\\b${share})`),
  phrase(`(?<words>\\bonly(?: ever)? ${share}[^;!?]{0,120}?\\b(?:after|if|once|when|where|with)\\b[^;!?]{0,20}?${agreed})`),
  phrase(`(?<words>\\b${share}[^;!?]{0,120}?\\bonly (?:after|if|once|when|where|with)\\b[^;!?]{0,20}?${agreed})`),
  // To nobody at all: the words end there.
  phrase(
    `(?<words>${not}[^;!?]{0,40}?\\b${share} (?:any of )?(?:the|this|your)(?: personal)? (?:data|details|information) (?:to|with) (?:anybody|anyone|(?:any )?other (?:bodies|organisations|people)|any third party|others|third parties)(?: else)?)(?=[.\\s]{0,9}$)`,
  ),
];

/** What makes a promise one that can be kept: the law, danger, or how it is usually done; or that it is about advertising alone. */
const limits = phrase(
  '\\b(?:advertis|allow|below|above|commercial|courts?\\b|crim(?:e|inal)|danger|described|emergenc|except(?:ions?\\b| (?!with|if you|when you|where you))|explained|fraud|generally|harm|have to\\b|if possible|law\\b|lawful|legal|listed|market|named|normally|oblig|our (?:privacy )?(?:notice|policy)|promot|requir|risk|safeguard|safety|set out|statut|this (?:privacy )?(?:notice|policy)|to protect|try|unless (?!you|they|we (?:ask|have))|urgent|usually|wherever|where possible)',
);
const goesOn = phrase(
  '^(?:but|except|exceptions?|however|if (?:someone|the law|there|we)|in (?:a few|an emergency|certain|exceptional|other|rare|some)|sometimes|the (?:only )?exceptions?|there (?:are|may|might)|this does not|unless|we (?:can|may|might|must))\\b',
);

function judge(notice: Notice, sentence: Sentence): readonly Finding[] {
  const { path: written } = sentence.text.text.origin;
  const path = written[0] === 'inherited' ? written.slice(1) : written;
  const { sharingWithoutAgreement: without } = notice;
  const inSharing = path[0] === 'sharingWithoutAgreement';
  const saysWhen = (without?.when.length ?? 0) > 0;
  // There the page goes on to say when; and what is said of one group is about that group.
  if ((inSharing && saysWhen) || (path[0] === 'recipients' && path[1] === 'outside')) return [];
  if (limits.test(sentence.words) || goesOn.test(sentence.next)) return [];
  const match = promises.map((promise) => promise.exec(sentence.words)).find((found) => found !== null);
  const broken = match ? describeBroken(notice, path, saysWhen) : undefined;
  if (!match || broken === undefined) return [];
  const said = sentence.words.slice(0, match.index + match[0].length);
  return [{ origin: placeIn(sentence, match), message: `${quoteWords(said)} does not fit the rest of the notice. ${broken}`, hint }];
}

/** What else the notice says that a promise at `path` cannot stand beside. */
function describeBroken(notice: Notice, path: readonly (string | number)[], saysWhen: boolean): string | undefined {
  const uses = notice.processing
    .filter(({ id }) => path[0] !== 'processing' || path[1] === id)
    .flatMap((entry): readonly Use[] => (entry.purposes.length === 0 ? [entry] : entry.purposes));
  const groups = givenTo(notice).map((group) => ({ group, reasons: reasonsOf(uses, group) }));
  const certain = groups.filter(({ reasons }) => reasons.includes('other'));
  if (certain.length > 0) return `It lists ${nameGroups(certain)} for uses that rest on other reasons than consent.`;
  if (saysWhen) return 'It also says when information is shared without asking first.';
  const open = groups.filter(({ reasons }) => reasons.includes('open'));
  return open.length === 0 ? undefined : `It lists ${nameGroups(open)}, and does not say that they get information only with consent.`;
}

/** Groups that get information to use for themselves. Whoever only works for the body is not shared with as people understand the word. */
function givenTo({ recipients }: Notice): readonly RecipientGroup[] {
  const groups = given(recipients)?.outside;
  return (groups === undefined ? [] : (given(groups) ?? [])).filter(
    ({ direction, role }) => direction !== 'they-give' && role !== 'processor',
  );
}

type Reason = 'consent' | 'other' | 'open';

function reasonsOf(uses: readonly Use[], { id }: RecipientGroup): readonly Reason[] {
  return uses.flatMap((use): readonly Reason[] => {
    const { recipients } = use;
    if (recipients !== 'not-stated' && !recipients.all && (id === undefined || !recipients.ids.includes(id))) return [];
    const bases = given(use.lawfulBases)?.map(({ basis }) => basis) ?? ['not-stated' as const];
    if (recipients === 'not-stated' || bases.includes('not-stated')) return ['open'];
    return [bases.every((basis) => basis === 'consent') ? 'consent' : 'other'];
  });
}

function nameGroups(groups: readonly { readonly group: RecipientGroup }[]): string {
  return listSome(groups.flatMap(({ group: { heading, who } }) => (heading ? [quote(heading)] : who.map(({ name }) => quote(name)))));
}
