import { childOrigin, type Origin } from '../../diagnostics/index.js';
import { slugOfTopic, topicDuties, type TopicDutyId } from '../../law/index.js';
import type { Notice } from '../../model/index.js';
import type { Rule } from '../rule.js';
import { listWords, quote } from './wording.js';

/** Where what a topic brings with it stands in law, and how far that was confirmed: what a rule on it is made of. */
export function topicLaw(id: TopicDutyId): Pick<Rule, 'citation' | 'inForce' | 'confirmed' | 'caveat'> {
  const { citation, inForce, confirmed, caveat } = topicDuties[id];
  return { citation, inForce, confirmed, caveat };
}

/** The topics of a notice that bring a duty, in words, and the place where they are listed. */
export interface TopicsFound {
  readonly names: string;
  readonly origin: Origin;
}

/**
 * The topics of a notice that bring a duty to its controller: those it lists itself, known by their id or name in the register.
 * Nothing where it lists none, or where the duty is not known to bind this kind of controller or this nation.
 */
export function findTopics(notice: Notice, id: TopicDutyId): TopicsFound | undefined {
  const { topics, nation, controllers } = topicDuties[id];
  const { controller, service, origin } = notice;
  if (controller.nation !== nation || controllers?.includes(controller.kind) === false) return undefined;
  const found = (service?.topics ?? []).filter((topic) => [topic.id, slugOfTopic(topic.name.value)].some((slug) => topics.includes(slug)));
  if (found.length === 0) return undefined;
  return { names: listWords(found.map(({ name }) => quote(name))), origin: childOrigin(origin, 'service', 'topics') };
}
