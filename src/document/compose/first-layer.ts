import { childOrigin, type Origin } from '../../diagnostics/index.js';
import { regulatorOn } from '../../law/index.js';
import type { Channels, Prose, RecipientGroup } from '../../model/index.js';
import type { Block, Inline, Section } from '../document.js';
import { plainText } from '../../prose/index.js';
import { composeCallouts } from './callouts.js';
import { emailLink, phoneLink } from './channels.js';
import { english, heading, joined, link, paragraph, plain, run, say, sayInlines, words, type Composer } from './composer.js';
import { periodInWords } from './labels.js';

/** The whole first layer has at most this many words. */
export const firstLayerLimit = 160;

/**
 * What a reader takes in within half a minute (UK GDPR Article 12(1)): help in danger, then questions with one or two lines each.
 * Only whole sentences and whole names are printed; what does not fit is left to its section, to which a link leads.
 * Room goes first to who may see it and to whether we ask first: that is what a frightened person came for.
 */
export function composeFirstLayer(c: Composer): Section {
  const urgent = composeCallouts(c);
  const [who, provided, kept, rest] = [whoWeAre(c), provision(c), retention(c), rights(c)];
  const room = firstLayerLimit - countWords([...urgent, ...who, ...provided, ...kept, ...rest]);
  const { seen, shared, used } = arrange(c, room);
  return {
    anchor: 'in-short',
    heading: { text: say(c, 'firstLayer.heading'), lang: c.lang, origin: childOrigin(c.notice.origin) },
    blocks: [...urgent, ...who, ...seen, ...shared, ...used, ...provided, ...kept, ...rest],
  };
}

interface Arranged {
  readonly seen: readonly Block[];
  readonly shared: readonly Block[];
  readonly used: readonly Block[];
}

/** The parts that share the room left: each with at least its first piece, as long as that fits; the purposes give way first. */
function arrange(c: Composer, room: number): Arranged {
  const attempts = [
    { names: true, sharing: true, purposes: true },
    { names: true, sharing: true, purposes: false },
    { names: true, sharing: false, purposes: false },
  ];
  const last = attempt(c, room, { names: false, sharing: false, purposes: false });
  return (
    attempts.map((keep) => attempt(c, room, keep)).find(({ seen, shared, used }) => countWords([...seen, ...shared, ...used]) <= room) ??
    last
  );
}

/** `keep` tells of which parts the first piece stands whatever it costs. */
function attempt(
  c: Composer,
  room: number,
  keep: { readonly names: boolean; readonly sharing: boolean; readonly purposes: boolean },
): Arranged {
  const leastShared = sharing(c, 0, keep.sharing);
  const leastUsed = purposes(c, 0, keep.purposes);
  const seen = recipients(c, Math.min(room - countWords([...leastShared, ...leastUsed]), mostForRecipients), keep.names);
  const shared = sharing(c, room - countWords([...seen, ...leastUsed]), keep.sharing);
  return { seen, shared, used: purposes(c, room - countWords([...seen, ...shared]), keep.purposes) };
}

/** Names of recipients take at most this many words, question and link included. */
const mostForRecipients = 45;

/** Words of the first layer as a reader counts them; the mark of a withdrawn notice is not part of it. */
export function countWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsOf(block), 0);
}

function wordsOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return countIn(block.text);
    case 'paragraph':
      return wordsIn(block.inlines);
    case 'list':
      return block.items.reduce((sum, item) => sum + wordsIn(item.inlines) + (item.list ? wordsOf(item.list) : 0), 0);
    case 'callout':
      return block.tone === 'urgent' ? countWords(block.blocks) : 0;
    default:
      return 0;
  }
}

function wordsIn(inlines: readonly Inline[]): number {
  return countIn(plainText(inlines));
}

function countIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function question(c: Composer, key: string, origin: Origin, answer: readonly Inline[]): readonly Block[] {
  return [heading(c, origin, 1, `in-short-${key}`, say(c, `firstLayer.${kebabToCamel(key)}`)), paragraph(c, origin, answer)];
}

function kebabToCamel(key: string): string {
  return key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Who we are, and the quickest way to a person: the service's phone, else the body's, else the data protection officer's; then email. */
function whoWeAre(c: Composer): readonly Block[] {
  const { controller } = c.notice;
  const name = sayInlines(c, 'firstLayer.whoWeAreAnswer', { controller: plain(c, controller.name) });
  return question(c, 'who-we-are', controller.origin, [...name, ...words(' '), ...quickestWay(c)]);
}

function quickestWay(c: Composer): readonly Inline[] {
  const { contacts, controller } = c.notice;
  const service =
    contacts.state === 'given' ? contacts.value.filter((contact) => contact.for.length === 0 || contact.for.includes('service')) : [];
  const ways: readonly { readonly channels: Channels; readonly contact?: readonly Inline[] }[] = [
    ...service.map(({ channels }) => ({ channels })),
    ...(controller.contact.state === 'given' ? [{ channels: controller.contact.value }] : []),
    ...(controller.dpo.state === 'given'
      ? [
          {
            channels: controller.dpo.value.channels,
            contact: controller.dpo.value.title ? plain(c, controller.dpo.value.title) : words(say(c, 'whoWeAre.dpo').toLowerCase()),
          },
        ]
      : []),
  ];
  const byPhone = ways.find(({ channels }) => channels.phone !== undefined);
  if (byPhone?.channels.phone !== undefined) {
    const channel = [phoneLink(byPhone.channels.phone)];
    return byPhone.contact
      ? sayInlines(c, 'firstLayer.ringContact', { contact: byPhone.contact, channel })
      : sayInlines(c, 'firstLayer.ring', { channel });
  }
  const byEmail = ways.find(({ channels }) => channels.email !== undefined);
  if (byEmail?.channels.email !== undefined) {
    const channel = [emailLink(byEmail.channels.email)];
    return byEmail.contact
      ? sayInlines(c, 'firstLayer.emailContact', { contact: byEmail.contact, channel })
      : sayInlines(c, 'firstLayer.email', { channel });
  }
  return words(say(c, 'firstLayer.noContact'));
}

/** `room` is in words, the question included. */
function purposes(c: Composer, room: number, keepFirst: boolean): readonly Block[] {
  const marked = c.notice.processing.flatMap((entry) => entry.purposes.filter(({ firstLayer }) => firstLayer));
  const [first] = c.notice.processing;
  const chosen = marked.length > 0 ? marked : (first?.purposes.slice(0, 1) ?? []);
  const origin = first?.origin ?? c.notice.origin;
  if (chosen.length === 0) return question(c, 'purposes', origin, words(say(c, 'firstLayer.notStated')));
  const asked = countWords(question(c, 'purposes', origin, []));
  const texts = chosen.map(({ text }) => run(c, text));
  return question(c, 'purposes', origin, spacedOr(c, fitting(texts, room - asked, keepFirst), 'purposes'));
}

/** `room` is in words, the question and the link included. */
function recipients(c: Composer, room: number, keepFirst: boolean): readonly Block[] {
  const { recipients: answer, controller } = c.notice;
  const { origin } = answer;
  const nobody = sayInlines(c, 'firstLayer.none', { controller: plain(c, controller.name) });
  if (answer.state === 'none') return question(c, 'recipients', origin, nobody);
  if (answer.state !== 'given') return question(c, 'recipients', origin, words(say(c, 'firstLayer.notStated')));
  const { outside } = answer.value;
  if (outside.state === 'none') return question(c, 'recipients', outside.origin, nobody);
  if (outside.state !== 'given') return question(c, 'recipients', outside.origin, words(say(c, 'firstLayer.notStated')));
  const all = outside.value.flatMap(({ who }) => who);
  const open = outside.value.some(({ list }) => list === 'examples');
  const everyone = link({ kind: 'anchor', anchor: 'recipients' }, words(say(c, 'firstLayer.everyone')));
  const asked = countWords(question(c, 'recipients', outside.origin, [...words(say(c, 'firstLayer.andOthers')), ...words(' '), everyone]));
  const names = fitting(firstRecipients(c), room - asked, keepFirst);
  if (names.length === 0) return question(c, 'recipients', outside.origin, [everyone]);
  const complete = names.length === all.length && !open;
  const answered = sayInlines(c, complete ? 'firstLayer.allNames' : 'firstLayer.andOthers', { names: joined(c, names) });
  return question(c, 'recipients', outside.origin, [...answered, ...words(' '), everyone]);
}

/** The names in the groups the author marked; of a notice without marks, the first group. */
function firstRecipients(c: Composer): readonly (readonly Inline[])[] {
  const { recipients: answer } = c.notice;
  const groups: readonly RecipientGroup[] =
    answer.state === 'given' && answer.value.outside.state === 'given' ? answer.value.outside.value : [];
  const marked = groups.filter(({ firstLayer }) => firstLayer);
  return (marked.length > 0 ? marked : groups.slice(0, 1)).flatMap(({ who }) => who.map(({ name }) => plain(c, name)));
}

/** What we usually do; and, where there is room, whether we ask first in a worry and tell afterwards. */
function sharing(c: Composer, room: number, keepFirst: boolean): readonly Block[] {
  const { sharingWithoutAgreement: found } = c.notice;
  if (!found) return [];
  const texts = [found.usually, found.asksFirst, found.told]
    .filter((text): text is Prose => text !== undefined)
    .map((text) => run(c, text));
  if (texts.length === 0) return [];
  const asked = countWords(question(c, 'sharing', found.origin, []));
  return question(c, 'sharing', found.origin, spacedOr(c, fitting(texts, room - asked, keepFirst), 'sharing'));
}

function provision(c: Composer): readonly Block[] {
  const answer = c.notice.provision;
  if (answer.state !== 'given' || answer.value.requirement === 'not-stated') {
    return question(c, 'provision', answer.origin, words(say(c, 'firstLayer.notStated')));
  }
  const { requirement, obliged } = answer.value;
  // A law or a contract that asks for it is no reason to be told of by someone who does not have to give it.
  const asks = requirement === 'statutory' || requirement === 'contractual';
  if (obliged === false && asks) return question(c, 'provision', answer.origin, words(say(c, 'firstLayer.notObligedAtAll')));
  const why = say(c, `firstLayer.requirement.${requirement}`);
  const said = obliged === undefined ? why : say(c, obliged ? 'firstLayer.obliged' : 'firstLayer.notObliged', { why });
  return question(c, 'provision', answer.origin, words(said));
}

function retention(c: Composer): readonly Block[] {
  const answer = c.notice.retention;
  const rows = answer.state === 'given' ? answer.value : [];
  const [only] = rows;
  const see = [...words(' '), link({ kind: 'anchor', anchor: 'retention' }, words(say(c, 'firstLayer.eachPeriod')))];
  const dependsOn = (key: string): readonly Block[] => question(c, 'retention', answer.origin, [...words(say(c, key)), ...see]);
  if (rows.length > 1) return dependsOn('firstLayer.retentionMany');
  if (only?.period.state === 'given') {
    const period = periodInWords(c, only.period.value);
    return question(
      c,
      'retention',
      answer.origin,
      words(say(c, 'firstLayer.retentionOne', { period: period.charAt(0).toUpperCase() + period.slice(1) })),
    );
  }
  if (only?.criteria) return dependsOn('firstLayer.retentionMany');
  if (only?.schedule) return dependsOn('firstLayer.retentionSchedule');
  return question(c, 'retention', answer.origin, words(say(c, 'firstLayer.notStated')));
}

function rights(c: Composer): readonly Block[] {
  const toUs = c.facts.rights.some(({ right }) => right === 'complain-to-controller');
  const complain = sayInlines(c, toUs ? 'firstLayer.complain' : 'firstLayer.complainToRegulator', {
    regulator: english(c, regulatorOn(c.day).name.value),
  });
  const answer = sayInlines(c, 'firstLayer.rightsAnswer', {
    rights: [link({ kind: 'anchor', anchor: 'rights' }, words(say(c, 'firstLayer.useRights')))],
    complain: [link({ kind: 'anchor', anchor: 'complaints' }, complain)],
  });
  return question(c, 'rights', childOrigin(c.notice.origin, 'rights'), answer);
}

/** As many whole pieces from the first on as fit; with `keepFirst` the first in any case. */
function fitting(pieces: readonly (readonly Inline[])[], budget: number, keepFirst: boolean): readonly (readonly Inline[])[] {
  let spent = 0;
  return pieces.filter((piece, position) => {
    spent += wordsIn(piece);
    return spent <= budget || (keepFirst && position === 0);
  });
}

/** Whole sentences, one after another; a link to their section where none fits. */
function spacedOr(c: Composer, texts: readonly (readonly Inline[])[], section: string): readonly Inline[] {
  if (texts.length === 0) return [link({ kind: 'anchor', anchor: section }, words(say(c, 'firstLayer.below')))];
  return texts.flatMap((text, position) => (position === 0 ? text : [...words(' '), ...text]));
}
