import type { LawChange, LawTouch } from '../law/index.js';
import type { Has, LawUses } from './law-uses.js';

/** A notice as far as a change of law can touch it. */
export interface TouchRow {
  readonly id: string;
  readonly uses: LawUses;
  /** What rules found by words: the id of the rule, and the words it points at. */
  readonly found: readonly { readonly rule: string; readonly words: string }[];
}

/** Ids of the notices that a change of law touches, and of those of which it cannot be told before they state what they leave open. */
export interface Touched {
  readonly touched: readonly string[];
  readonly open: readonly string[];
}

/** Which of these notices a change of law touches, in their order. */
export function findTouched({ touches }: Pick<LawChange, 'touches'>, rows: readonly TouchRow[]): Touched {
  const answers = rows.map((row) => ({ id: row.id, answer: strongest(touches.map((touch) => isTouched(touch, row))) }));
  const pick = (wanted: Has): readonly string[] => answers.filter(({ answer }) => answer === wanted).map(({ id }) => id);
  return { touched: pick('yes'), open: pick('not-stated') };
}

function strongest(answers: readonly Has[]): Has {
  return (['yes', 'not-stated'] as const).find((answer) => answers.includes(answer)) ?? 'no';
}

function isTouched(touch: LawTouch, { uses, found }: TouchRow): Has {
  switch (touch.by) {
    case 'every-notice':
      return 'yes';
    case 'transfers':
      return uses.transfers;
    case 'automated-decisions':
      return uses.automatedDecisions;
    case 'new-purpose':
      return toHas(uses.newPurposes);
    case 'basis':
      return among<string>(uses.bases, touch.bases);
    case 'condition':
      return among<string>(uses.conditions, touch.conditions);
    case 'schedule-1':
      return toHas(touch.paragraphs.some((paragraph) => uses.schedule1.includes(paragraph)));
    case 'exception':
      return toHas(touch.exceptions.some((exception) => uses.exceptions.includes(exception)));
    case 'topic':
      return toHas(uses.topics.includes(touch.topic));
    case 'old-words':
      return toHas(found.some(({ rule, words }) => touch.rules.includes(rule) && namesArticle(words, touch.articles)));
    default:
      return touch satisfies never;
  }
}

function among<T>(has: readonly (T | 'not-stated')[], wanted: 'any' | readonly T[]): Has {
  const known = has.filter((item) => item !== 'not-stated');
  if (wanted === 'any' ? known.length > 0 : wanted.some((item) => known.includes(item))) return 'yes';
  return has.length > known.length ? 'not-stated' : 'no';
}

/** Whether words name one of the articles, or a part of it: "22(1)" is part of 22, "22A" is another article. */
function namesArticle(words: string, articles: readonly string[] | undefined): boolean {
  const named = words.split(/[^0-9A-Za-z()]+/);
  return articles?.some((article) => named.some((word) => word === article || word.startsWith(`${article}(`))) ?? true;
}

function toHas(answer: boolean): Has {
  return answer ? 'yes' : 'no';
}
