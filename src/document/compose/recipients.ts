import { childOrigin } from '../../diagnostics/index.js';
import type { OwnTeams, Party, RecipientGroup, Recipients, Text } from '../../model/index.js';
import type { Block, Inline, Section } from '../document.js';
import { headlessFirst, namesOf } from './data.js';
import {
  gap,
  heading,
  joined,
  link,
  oneOrList,
  paragraph,
  plain,
  prose,
  say,
  sayInlines,
  section,
  sentence,
  sentenceAbout,
  type Composer,
} from './composer.js';

/** Who gets the data (UK GDPR Article 13(1)(e)): the body's own teams first, then recipients outside it. */
export function composeRecipients(c: Composer): Section {
  const { recipients, controller } = c.notice;
  const { origin } = recipients;
  const body = { controller: plain(c, controller.name) };
  if (recipients.state === 'none') return section(c, 'recipients', [sentenceAbout(c, origin, 'recipients.none', body)]);
  if (recipients.state !== 'given') return section(c, 'recipients', [gap(c, origin, 'recipients.notStated')]);
  const { ourTeams, outside, terms, needToKnow } = recipients.value;
  return section(c, 'recipients', [
    ...composeOutside(c, outside, body),
    ...(terms ? [heading(c, terms.origin, 1, 'recipients-terms', say(c, 'recipients.terms')), ...prose(terms, 'recipients-terms')] : []),
    ...(ourTeams.length > 0 || needToKnow
      ? [heading(c, childOrigin(origin, 'ourTeams'), 1, 'recipients-our-teams', say(c, 'recipients.ourTeams'))]
      : []),
    ...(needToKnow ? prose(needToKnow, 'recipients-our-teams') : []),
    ...headlessFirst(ourTeams).flatMap((teams, position) => composeTeams(c, teams, position)),
  ]);
}

function composeOutside(c: Composer, outside: Recipients['outside'], body: { readonly controller: readonly Inline[] }): readonly Block[] {
  const { origin } = outside;
  if (outside.state === 'none') return [sentenceAbout(c, origin, 'recipients.outsideNone', body)];
  if (outside.state !== 'given') return [gap(c, origin, 'recipients.outsideNotStated', body)];
  return outside.value.flatMap((group, position) => composeGroup(c, group, position));
}

function composeGroup(c: Composer, group: RecipientGroup, position: number): readonly Block[] {
  const { origin } = group;
  const anchor = recipientsAnchor(group, position);
  const line = (key: string, values: Readonly<Record<string, readonly Inline[]>>): Block =>
    paragraph(c, origin, sayInlines(c, key, values));
  const names = group.who.map((party) => describeParty(c, party));
  const more = [
    ...(group.list === 'examples' ? [sentence(c, origin, 'recipients.examples')] : []),
    ...(group.when ? [line('recipients.when', { when: plain(c, group.when) })] : []),
    ...(group.why ? [line('recipients.why', { why: plain(c, group.why) })] : []),
    ...(group.people.all ? [] : [line('recipients.about', { people: namesOf(c, group.people) })]),
    ...(group.direction === 'we-give' ? [] : [sentence(c, origin, `recipients.${group.direction}`)]),
    ...(group.supplies ? [line('recipients.supplies', { what: plain(c, group.supplies) })] : []),
    ...(group.role === 'not-stated' ? [] : [sentence(c, origin, `recipients.roles.${group.role}`)]),
    ...(group.agreement ? [line('recipients.agreement', { title: plain(c, group.agreement) })] : []),
  ];
  return [
    heading(c, origin, 1, anchor, group.heading ?? say(c, 'recipients.others')),
    ...(isNamedByHeading(group) ? [] : oneOrList(c, childOrigin(origin, 'who'), names)),
    ...(more.length === 0 && isNamedByHeading(group) ? [sentence(c, origin, 'recipients.alone')] : more),
  ];
}

/** Whether the heading says all there is to say of who it is: "Police", of the police alone. Said again below it, it would only be heard twice. */
function isNamedByHeading({ heading: title, who, list: names }: RecipientGroup): boolean {
  const [only] = who;
  if (!title || !only || who.length > 1 || names === 'examples') return false;
  const { name, does, url, privacyNotice } = only;
  if (does !== undefined || url !== undefined || privacyNotice !== undefined) return false;
  return name.lang === title.lang && name.value.toLowerCase() === title.value.toLowerCase();
}

/** The anchor of a group of recipients. */
export function recipientsAnchor(group: RecipientGroup, position: number): string {
  return `recipients-${group.id ?? String(position + 1)}`;
}

function describeParty(c: Composer, party: Party): readonly Inline[] {
  const name: readonly Inline[] =
    party.url === undefined ? plain(c, party.name) : [link({ kind: 'address', href: party.url }, plain(c, party.name))];
  const more = [
    ...(party.does ? [plain(c, withoutStop(party.does))] : []),
    ...(party.privacyNotice === undefined
      ? []
      : [
          [
            link(
              { kind: 'address' as const, href: party.privacyNotice },
              sayInlines(c, 'recipients.privacyNotice', { name: plain(c, party.name) }),
            ),
          ],
        ]),
  ];
  return more.length === 0 ? name : sayInlines(c, 'inBrackets', { text: name, more: joined(c, more, 'sentenceSeparator') });
}

/** A sentence that goes on inside another. */
function withoutStop(text: Text): Text {
  return { ...text, value: text.value.replace(/\.$/, '') };
}

function composeTeams(c: Composer, teams: OwnTeams, position: number): readonly Block[] {
  const { origin } = teams;
  return [
    ...(teams.heading ? [heading(c, origin, 2, `recipients-our-teams-${String(position + 1)}`, teams.heading)] : []),
    ...oneOrList(
      c,
      childOrigin(origin, 'teams'),
      teams.teams.map((team) => plain(c, team)),
    ),
    ...(teams.list === 'examples' ? [sentence(c, origin, 'recipients.examples')] : []),
    ...(teams.when ? [paragraph(c, origin, sayInlines(c, 'recipients.teamsWhen', { when: plain(c, teams.when) }))] : []),
  ];
}
