import { childOrigin } from '../../diagnostics/index.js';
import type { Facts } from '../../facts/index.js';
import { standardSections, type ExtraSection, type Notice, type StandardSection, type Text } from '../../model/index.js';
import type { Document, Section } from '../document.js';
import { splitPhrase, type Phrases } from '../phrases.js';
import { composeAbout } from './about.js';
import { askOnce } from './ask-once.js';
import { composeAutomatedDecisions } from './automated-decisions.js';
import { composeComplaints } from './complaints.js';
import { prose, say, type Composer } from './composer.js';
import { composeContacts } from './contacts.js';
import { aboutPeople, composeData } from './data.js';
import { composeFirstLayer } from './first-layer.js';
import { findBehind } from './find-behind.js';
import { composeForms } from './forms.js';
import { dateInWords } from './labels.js';
import { composePeople } from './people.js';
import { composeProvision } from './provision.js';
import { composePurposes } from './purposes.js';
import { composeRecipients } from './recipients.js';
import { composeRetention } from './retention.js';
import { composeObjection, composeRights } from './rights.js';
import { composeSecurity } from './security.js';
import { composeSharing } from './sharing.js';
import { composeSources } from './sources.js';
import { composeTopics } from './topics.js';
import { composeTransfers } from './transfers.js';
import { makeNamesUnique } from './unique-names.js';
import { composeWhoWeAre } from './who-we-are.js';

/** What a document is composed from besides the notice. */
export interface ComposeContext {
  readonly phrases: Phrases;
  /** The day that decides which law holds; printed nowhere. */
  readonly day: string;
  /** Public address of the notice in this language. */
  readonly address: string;
  readonly regulatorAddress: readonly Text[];
  /** Texts that stand in for what is not yet in this language. */
  readonly lacking?: readonly string[];
}

/** Puts a notice into the words and the order in which people read it. A statutory section is never left out. */
export function composeDocument(notice: Notice, facts: Facts, context: ComposeContext): Document {
  const { phrases, day, address, regulatorAddress, lacking = [] } = context;
  const c: Composer = { notice, facts, phrases, lang: notice.lang, day, regulatorAddress };
  const document = makeNamesUnique(c, {
    kind: 'notice',
    lang: notice.lang,
    title: { text: notice.title.value, lang: notice.title.lang, origin: notice.title.origin },
    meta: {
      notice: notice.id,
      controller: notice.controller.name.value,
      ...(notice.controller.name.lang === notice.lang ? {} : { controllerLang: notice.controller.name.lang }),
      ...(notice.service ? { service: notice.service.name.value } : {}),
      ...(notice.service && notice.service.name.lang !== notice.lang ? { serviceLang: notice.service.name.lang } : {}),
      address,
      ...(facts.changed === undefined ? {} : { changed: { date: facts.changed, text: dateInWords(c, facts.changed) } }),
      ...(notice.exitPage ? { exitPage: notice.exitPage.url } : {}),
      status: notice.status,
      ...(notice.example ? { example: describeExample(c, notice.example.url) } : {}),
    },
    firstLayer: composeFirstLayer(c),
    sections: [
      ...composeForms(c),
      ...standardSections.flatMap((name) =>
        withExtras(
          c,
          name,
          composeStandard(c, name).map((section) => askOnce(c, section)),
        ),
      ),
    ],
  });
  const behind = findBehind(c, document, lacking);
  return behind ? { ...document, meta: { ...document.meta, behind } } : document;
}

function describeExample(c: Composer, url: string): NonNullable<Document['meta']['example']> {
  const { name } = c.notice.controller;
  const text = say(c, 'callouts.example', { controller: name.value });
  if (name.lang === c.lang) return { text, url };
  const pieces = splitPhrase(c.phrases, 'callouts.example').map((part) =>
    part.kind === 'text' ? { text: part.value, lang: c.lang } : { text: name.value, lang: name.lang },
  );
  return { text, pieces, url };
}

function composeStandard(c: Composer, name: StandardSection): readonly Section[] {
  switch (name) {
    case 'who-we-are':
      return [composeWhoWeAre(c)];
    case 'people':
      return [composePeople(c)];
    case 'data':
      return [composeData(c)];
    case 'sources':
      return [composeSources(c)];
    case 'purposes':
      return [composePurposes(c)];
    case 'provision':
      return [composeProvision(c)];
    case 'recipients':
      return [composeRecipients(c)];
    case 'sharing':
      return composeSharing(c);
    case 'transfers':
      return [composeTransfers(c)];
    case 'retention':
      return [composeRetention(c)];
    case 'automated-decisions':
      return [composeAutomatedDecisions(c)];
    case 'security':
      return composeSecurity(c);
    case 'topics':
      return composeTopics(c);
    case 'rights':
      return [composeRights(c), composeObjection(c)];
    case 'contacts':
      return [composeContacts(c)];
    case 'complaints':
      return [composeComplaints(c)];
    case 'changes':
      return [composeAbout(c)];
  }
}

/** The author's own sections stand around the standard one they name. */
function withExtras(c: Composer, name: StandardSection, sections: readonly Section[]): readonly Section[] {
  const at = (side: 'before' | 'after'): readonly Section[] =>
    c.notice.sections.filter(({ place }) => place.section === name && place.side === side).map((extra) => composeExtra(c, extra));
  return [...at('before'), ...sections, ...at('after')];
}

function composeExtra(c: Composer, { id, heading, body, people, origin }: ExtraSection): Section {
  const anchor = `section-${id}`;
  return {
    anchor,
    heading: { text: heading.value, lang: heading.lang, origin: childOrigin(heading.origin) },
    blocks: [...aboutPeople(c, people, origin), ...prose(body, anchor)],
  };
}
