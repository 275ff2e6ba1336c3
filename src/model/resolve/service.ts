import { childOrigin, type Origin } from '../../diagnostics/index.js';
import type { NoticeInput } from '../../schema/index.js';
import type { Notice } from '../notice.js';
import { lookUp, readAnswer, readItems, readLine, readOptionalLine, readOptionalProse, type Reader } from './reader.js';

/** The service a notice is about, its topics looked up. */
export function readService(reader: Reader, service: NoticeInput['service'], origin: Origin): Notice['service'] {
  if (!service) return undefined;
  const does = readOptionalProse(reader, service.does, childOrigin(origin, 'does'));
  const directorate = readOptionalLine(reader, service.directorate, childOrigin(origin, 'directorate'));
  return {
    name: readLine(reader, service.name, childOrigin(origin, 'name')),
    ...(does ? { does } : {}),
    outcomes: readItems(service.outcomes, childOrigin(origin, 'outcomes'), (outcome, at) => readLine(reader, outcome, at)),
    url: readAnswer(service.url, origin, 'url', (url) => url),
    ...(directorate ? { directorate } : {}),
    topics: readItems(service.topics, childOrigin(origin, 'topics'), (topic, at) => {
      const entry = lookUp(reader, 'topics', topic, at, 'topic');
      return entry && { id: topic, name: readLine(reader, entry.value.name, childOrigin(entry.origin, 'name')) };
    }).filter((topic) => topic !== undefined),
    ...(service.lgsl === undefined ? {} : { lgsl: service.lgsl }),
  };
}

/** Since when a notice no longer holds, and what replaced it. */
export function readWithdrawn(reader: Reader, withdrawn: NoticeInput['withdrawn'], origin: Origin): Notice['withdrawn'] {
  if (!withdrawn) return undefined;
  const why = readOptionalLine(reader, withdrawn.why, childOrigin(origin, 'why'));
  return {
    since: withdrawn.since,
    ...(why ? { why } : {}),
    ...(withdrawn.replacedBy === undefined ? {} : { replacedBy: withdrawn.replacedBy }),
  };
}
