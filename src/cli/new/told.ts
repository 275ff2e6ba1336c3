import type { DraftBase, DraftGround, NamedBody } from '../../index.js';
import type { NewAnswersInput } from '../../schema/index.js';
import { readBaseFacts, type BaseFacts } from './base-facts.js';

/** What has been told so far. */
export interface Told {
  readonly base?: DraftBase;
  readonly body?: NamedBody;
  /** The name of the file. */
  readonly name?: string;
  readonly answers: Omit<NewAnswersInput, 'fairnotice' | 'format' | 'notice' | 'from'>;
}

const nothing: BaseFacts = { title: '', people: [], data: [], uses: [], recipients: [], rows: [] };

/** What the notice begins from; nothing before that is chosen. */
export function toFacts({ base }: Told, ground: DraftGround): BaseFacts {
  return base === undefined ? nothing : readBaseFacts(base, ground);
}

/** The answers as a file can hold them. */
export function toAnswers({ base, body, name, answers }: Told): NewAnswersInput {
  return {
    fairnotice: 'new-answers',
    format: 1,
    ...(body !== undefined && name !== undefined && { notice: `${body.id}/${name}` }),
    ...(base !== undefined && { from: base.name }),
    ...answers,
  };
}
