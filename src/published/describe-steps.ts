import type { NoticePassage } from './notice-passages.js';
import type { Passage } from './passages.js';
import type { Step } from './step-through.js';

/**
 * One thing in which a page differs from the notice. `section` is the heading of the section of the notice, `notice` what the notice says,
 * `live` what the page says.
 * - `version`: the page names another version, or none
 * - `mark`: a sentence that must be there first is not
 * - `title`: the title of the notice is nowhere on the page
 * - `missing-section`: nothing of a section is there
 * - `missing`, `changed`: passages that are not there, or say something else
 * - `extra`: passages inside the notice that only the page has
 * - `moved`: passages that stand elsewhere in the notice
 * - `link`: a link with the same words that leads elsewhere
 */
export type Difference =
  | { readonly kind: 'version'; readonly live?: string; readonly notice: string }
  | { readonly kind: 'mark' | 'title'; readonly notice: string }
  | { readonly kind: 'missing-section'; readonly section: string }
  | { readonly kind: 'missing' | 'moved'; readonly section: string; readonly notice: string }
  | { readonly kind: 'changed'; readonly section: string; readonly notice: string; readonly live: string }
  | { readonly kind: 'extra'; readonly section: string; readonly live: string }
  | { readonly kind: 'link'; readonly words: string; readonly notice: string; readonly live: string };

/** Fewer words than this may stand in two places without having moved. */
const fewestMoved = 4;

/** Tells of steps as people see them: whole sections at once, neighbours together, and what stands elsewhere as moved. */
export function describeSteps(steps: readonly Step[], notice: readonly NoticePassage[], live: readonly Passage[]): readonly Difference[] {
  const { moved, came } = findMoved(steps, notice, live);
  const gone = findGoneSections(steps, notice, moved);
  const told = steps.filter((step) => step.kind !== 'extra' || !came.has(step.live));
  return joinNeighbours(told, notice).flatMap((group): readonly Difference[] => {
    const [step] = group;
    if (step === undefined) return [];
    const passage = notice[step.kind === 'extra' ? step.after : step.notice] ?? notice[0];
    const section = passage?.section ?? '';
    const liveText = join(group.flatMap((one) => (one.kind === 'missing' ? [] : [live[one.live]?.text ?? ''])));
    switch (step.kind) {
      case 'extra':
        return [{ kind: 'extra', section, live: liveText }];
      case 'changed':
        return [{ kind: 'changed', section, notice: passage?.text ?? '', live: liveText }];
      case 'missing': {
        if (passage !== undefined && gone.has(passage.sectionAt)) {
          return notice[step.notice - 1]?.sectionAt === passage.sectionAt ? [] : [{ kind: 'missing-section', section }];
        }
        return describeMissing(group, notice, moved, section);
      }
      default:
        return step satisfies never;
    }
  });
}

function describeMissing(
  group: readonly Step[],
  notice: readonly NoticePassage[],
  moved: ReadonlySet<number>,
  section: string,
): readonly Difference[] {
  const places = group.flatMap((step) => (step.kind === 'missing' ? [step.notice] : []));
  const textOf = (wanted: boolean): string => join(places.filter((at) => moved.has(at) === wanted).map((at) => notice[at]?.text ?? ''));
  const [elsewhere, nowhere] = [textOf(true), textOf(false)];
  return [
    ...(nowhere === '' ? [] : [{ kind: 'missing' as const, section, notice: nowhere }]),
    ...(elsewhere === '' ? [] : [{ kind: 'moved' as const, section, notice: elsewhere }]),
  ];
}

/** Passages of the notice that stand elsewhere on the page, and those of the page that they are. */
function findMoved(
  steps: readonly Step[],
  notice: readonly NoticePassage[],
  live: readonly Passage[],
): { readonly moved: ReadonlySet<number>; readonly came: ReadonlySet<number> } {
  const extras = new Map<string, number[]>();
  for (const step of steps) {
    const passage = step.kind === 'extra' ? live[step.live] : undefined;
    if (step.kind !== 'extra' || passage === undefined || passage.words.length < fewestMoved) continue;
    extras.set(passage.key, [...(extras.get(passage.key) ?? []), step.live]);
  }
  const moved = new Set<number>();
  const came = new Set<number>();
  for (const step of steps) {
    const at = step.kind === 'missing' ? extras.get(notice[step.notice]?.key ?? '')?.shift() : undefined;
    if (step.kind !== 'missing' || at === undefined) continue;
    moved.add(step.notice);
    came.add(at);
  }
  return { moved, came };
}

/** Sections of which nothing is there. */
function findGoneSections(steps: readonly Step[], notice: readonly NoticePassage[], moved: ReadonlySet<number>): ReadonlySet<number> {
  const missing = new Set(steps.flatMap((step) => (step.kind === 'missing' && !moved.has(step.notice) ? [step.notice] : [])));
  const present = new Set(notice.flatMap(({ sectionAt }, at) => (missing.has(at) ? [] : [sectionAt])));
  return new Set(notice.map(({ sectionAt }) => sectionAt).filter((sectionAt) => !present.has(sectionAt)));
}

/** Steps of one kind whose passages follow one another are told together, within a section. A change stands alone. */
function joinNeighbours(steps: readonly Step[], notice: readonly NoticePassage[]): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    if (group !== undefined && follows(group.at(-1), step, notice)) group.push(step);
    else groups.push([step]);
  }
  return groups;
}

function follows(before: Step | undefined, step: Step, notice: readonly NoticePassage[]): boolean {
  if (before === undefined || before.kind !== step.kind) return false;
  if (before.kind === 'missing' && step.kind === 'missing') {
    return step.notice === before.notice + 1 && notice[step.notice]?.sectionAt === notice[before.notice]?.sectionAt;
  }
  return before.kind === 'extra' && step.kind === 'extra' && step.live === before.live + 1;
}

/** Items of a list have no sign at their ends: a stroke between them keeps them apart. */
function join(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .reduce((all, text) => (all === '' ? text : `${all}${/[.!?:,;]$/.test(all) ? '' : ' /'} ${text}`), '');
}
