import { childOrigin } from '../../diagnostics/index.js';
import { strongestFirst, type NoticeRight } from '../../facts/index.js';
import { isInForce, lawfulBases, requestAnswer } from '../../law/index.js';
import type { RightRoute } from '../../model/index.js';
import type { Block, Inline, Section } from '../document.js';
import { canBeReached, channelRows } from './channels.js';
import {
  flow,
  heading,
  list,
  oneOrList,
  paragraph,
  plain,
  prose,
  say,
  sayInlines,
  section,
  sentence,
  summary,
  words,
  type Composer,
} from './composer.js';

/** Rights that stand in sections of their own: objection (UK GDPR Article 21(4)) and the two complaints. */
const elsewhere = ['objection', 'marketing-objection', 'complain-to-controller', 'complain-to-regulator'];
import { nameUses } from './name-uses.js';

/** The rights that follow from the bases, each with the reason (UK GDPR Articles 13(2)(b) and (c), 15 to 22). */
export function composeRights(c: Composer): Section {
  const { notice, facts } = c;
  const origin = childOrigin(notice.origin, 'rights');
  const here = facts.rights.filter(({ right }) => !elsewhere.includes(right));
  const absent = facts.rights.filter(({ right, applies }) => applies === 'no' && right !== 'marketing-objection' && right !== 'objection');
  return section(c, 'rights', [
    sentence(c, origin, isInForce(requestAnswer.inForce, c.day) ? 'rights.introduction' : 'rights.introductionBefore'),
    ...(notice.rights.introduction ? prose(notice.rights.introduction, 'rights') : []),
    ...here.filter(({ applies }) => applies !== 'no').flatMap((right) => describeRight(c, right)),
    ...(absent.length === 0
      ? []
      : [
          heading(c, origin, 1, 'rights-not-here', say(c, 'rights.notHere')),
          ...oneOrList(
            c,
            origin,
            absent.map((right) => [
              { kind: 'strong', children: words(say(c, `rights.names.${right.right}`)) },
              ...words(`. ${reasonsOf(c, right)}`),
            ]),
          ),
          ...absent.flatMap((right) => notesOn(c, right)),
        ]),
    heading(c, origin, 1, 'rights-how', say(c, 'rights.how')),
    ...composeRoutes(c),
  ]);
}

/** The right to object, clearly and apart from the others (UK GDPR Article 21(4)). */
export function composeObjection(c: Composer): Section {
  const origin = childOrigin(c.notice.origin, 'rights');
  const objection = c.facts.rights.find(({ right }) => right === 'objection');
  const marketing = c.facts.rights.find(({ right }) => right === 'marketing-objection');
  const can = objection !== undefined && objection.applies !== 'no';
  const recognised = isInForce(lawfulBases['recognised-legitimate-interest'].inForce, c.day);
  return section(c, 'objection', [
    ...(can && objection.applies !== 'depends' ? [sentence(c, origin, 'rights.objection.introduction')] : []),
    ...(can ? outcomes(c, objection) : [sentence(c, origin, recognised ? 'rights.objection.none' : 'rights.objection.noneBefore')]),
    ...(objection ? notesOn(c, objection) : []),
    ...(marketing?.applies === 'yes' ? [sentence(c, origin, 'rights.objection.marketing')] : []),
    ...(marketing ? notesOn(c, marketing) : []),
  ]);
}

function describeRight(c: Composer, right: NoticeRight): readonly Block[] {
  const origin = childOrigin(c.notice.origin, 'rights');
  return [
    heading(c, origin, 1, `right-${right.right}`, say(c, `rights.names.${right.right}`)),
    ...outcomes(c, right),
    ...notesOn(c, right),
  ];
}

/** One reason for all uses as a sentence; where they differ, each with its uses, the best answer first. */
function outcomes(c: Composer, right: NoticeRight): readonly Block[] {
  const origin = childOrigin(c.notice.origin, 'rights');
  const ranked = [...right.outcomes].sort((a, b) => strongestFirst.indexOf(a.applies) - strongestFirst.indexOf(b.applies));
  const [only] = ranked;
  if (only && ranked.length === 1) return [sentence(c, origin, `rights.reasons.${only.reason}`)];
  return [
    list(
      c,
      origin,
      ranked.map((outcome) =>
        sayInlines(c, 'label', {
          term: [{ kind: 'strong', children: nameUses(c, outcome.processing) }],
          text: words(say(c, `rights.reasons.${outcome.reason}`)),
        }),
      ),
    ),
  ];
}

function reasonsOf(c: Composer, right: NoticeRight): string {
  return right.outcomes.map(({ reason }) => say(c, `rights.reasons.${reason}`)).join(' ');
}

/** What the notice adds about one right. */
export function notesOn(c: Composer, { right }: Pick<NoticeRight, 'right'>): readonly Block[] {
  return c.notice.rights.notes.filter((note) => note.right === right).flatMap((note) => prose(note.text, `right-${right}`));
}

function composeRoutes(c: Composer): readonly Block[] {
  const { rights, controller, origin } = c.notice;
  const anyWay = sentence(
    c,
    childOrigin(origin, 'rights'),
    controller.dpo.state === 'given' ? 'rights.noRoute' : 'rights.noRouteNoOfficer',
  );
  if (rights.routes.length === 0) return [anyWay];
  const others = rights.routes.some(({ right }) => right === 'others')
    ? []
    : [heading(c, childOrigin(origin, 'rights'), 2, 'rights-how-others', say(c, 'rights.routeOthers')), anyWay];
  return [...rights.routes.flatMap((route, position) => composeRoute(c, route, position, anyWay)), ...others];
}

function composeRoute(c: Composer, route: RightRoute, position: number, anyWay: Block): readonly Block[] {
  const alone = c.notice.rights.routes.length === 1 && route.right === 'others';
  return [
    ...(alone
      ? []
      : [
          heading(
            c,
            route.origin,
            2,
            `rights-how-${String(position + 1)}`,
            say(c, route.right === 'others' ? 'rights.routeOthers' : `rights.names.${route.right}`),
          ),
        ]),
    ...(route.how ? flow(route.how) : []),
    ...(route.to === undefined || (route.how && isEveryNotice(route.to)) ? [] : [paragraph(c, route.origin, whom(c, route.to))]),
    ...(route.how || route.to !== undefined || canBeReached(c, route.channels) ? [] : [anyWay]),
    ...summary(c, route.origin, channelRows(c, route.channels)),
  ];
}

/** Whom every notice has: words on how to use a right name them as a rule, and need no second sentence. */
function isEveryNotice(to: string): boolean {
  return to === 'service' || to === 'data-protection-officer';
}

function whom(c: Composer, to: string): readonly Inline[] {
  if (to === 'service') return words(say(c, 'rights.askService'));
  if (to === 'data-protection-officer') return words(say(c, 'rights.askOfficer'));
  const { contacts } = c.notice;
  const contact = contacts.state === 'given' ? contacts.value.find(({ id }) => id === to) : undefined;
  return contact ? sayInlines(c, 'rights.askContact', { contact: plain(c, contact.name) }) : words(say(c, 'rights.askService'));
}
