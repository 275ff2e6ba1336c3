import type { Origin } from '../diagnostics/index.js';
import {
  given,
  type Answer,
  type Choice,
  type Notice,
  type Processing,
  type Provision,
  type Purpose,
  type RecipientGroup,
} from '../model/index.js';

/** What a pack is about: the whole notice, or one entry of its processing. */
export interface Scope {
  readonly entry?: string;
  readonly origin: Origin;
  /** The purposes to choose from, the most important first. */
  readonly purposes: readonly Purpose[];
  /** Whether what is to choose from is all that the scope has. */
  readonly allPurposes: boolean;
  readonly provision: Answer<Provision>;
  /** Who may see the information, group by group. */
  readonly recipients: readonly RecipientGroup[];
}

/** The whole notice, and then each entry where there are several. */
export function listScopes(notice: Notice): readonly Scope[] {
  const entries = notice.processing.length > 1 ? notice.processing : [];
  return [wholeNotice(notice), ...entries.map((entry) => oneEntry(notice, entry))];
}

/** The purposes and the recipients of the first layer; where none are marked, all purposes and the first recipients. */
function wholeNotice(notice: Notice): Scope {
  const all = notice.processing.flatMap(({ purposes }) => purposes);
  const marked = all.filter(({ firstLayer }) => firstLayer);
  const purposes = marked.length > 0 ? marked : all;
  const groups = outsideGroups(notice);
  const markedGroups = groups.filter(({ firstLayer }) => firstLayer);
  return {
    origin: notice.origin,
    purposes,
    allPurposes: purposes.length === all.length,
    provision: notice.provision,
    recipients: markedGroups.length > 0 ? markedGroups : groups.slice(0, 1),
  };
}

function oneEntry(notice: Notice, entry: Processing): Scope {
  const { id, origin, purposes, provision, recipients } = entry;
  return {
    entry: id,
    origin,
    purposes,
    allPurposes: true,
    provision,
    recipients: recipients === 'not-stated' ? [] : outsideGroups(notice).filter((group) => isChosen(recipients, group.id)),
  };
}

/** Those who only give us something see nothing. */
function outsideGroups({ recipients }: Notice): readonly RecipientGroup[] {
  const outside = given(recipients)?.outside;
  return (outside === undefined ? undefined : given(outside))?.filter(({ direction }) => direction !== 'they-give') ?? [];
}

function isChosen(choice: Choice, id: string | undefined): boolean {
  return choice.all || (id !== undefined && choice.ids.includes(id));
}
