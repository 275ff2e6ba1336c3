import { childOrigin, type Origin } from '../../diagnostics/index.js';
import type * as Input from '../../schema/index.js';
import type { Answer } from '../answer.js';
import type { Cookie, TopicFacts } from '../processing.js';
import {
  readAnswer,
  readItems,
  readLine,
  readLineAnswer,
  readOptionalLine,
  readOptionalProse,
  readProseAnswer,
  type Reader,
} from './reader.js';

/** The extra facts of a ready topic, or nothing for an entry without a topic. Facts of another topic are a finding. */
export function resolveTopic(reader: Reader, entry: Input.Processing, origin: Origin): TopicFacts | undefined {
  reportStrayFacts(reader, entry, origin);
  const prose = (value: Input.Prose | undefined, key: string, field: string): ReturnType<typeof readOptionalProse> =>
    readOptionalProse(reader, value, childOrigin(origin, key, field));
  const answer = (value: Input.ProseOrNotStated | undefined, key: string, field: string): ReturnType<typeof readProseAnswer> =>
    readProseAnswer(reader, value, childOrigin(origin, key), field);
  switch (entry.topic) {
    case undefined:
      return undefined;
    case 'marketing': {
      const sent = prose(entry.marketing?.sent, 'marketing', 'sent');
      return { topic: 'marketing', ...(sent ? { sent } : {}), optOut: answer(entry.marketing?.optOut, 'marketing', 'optOut') };
    }
    case 'photographs': {
      const crowds = prose(entry.photographs?.crowds, 'photographs', 'crowds');
      return {
        topic: 'photographs',
        permission: answer(entry.photographs?.permission, 'photographs', 'permission'),
        ...(crowds ? { crowds } : {}),
        removal: answer(entry.photographs?.removal, 'photographs', 'removal'),
      };
    }
    case 'cctv':
      return {
        topic: 'cctv',
        where: answer(entry.cctv?.where, 'cctv', 'where'),
        operator: readLineAnswer(reader, entry.cctv?.operator, childOrigin(origin, 'cctv'), 'operator'),
      };
    case 'call-recording':
      return {
        topic: 'call-recording',
        which: answer(entry.callRecording?.which, 'callRecording', 'which'),
        refuse: answer(entry.callRecording?.refuse, 'callRecording', 'refuse'),
      };
    case 'website':
      return resolveWebsite(reader, entry.website ?? {}, childOrigin(origin, 'website'));
  }
}

const factsOf = {
  marketing: 'marketing',
  photographs: 'photographs',
  cctv: 'cctv',
  callRecording: 'call-recording',
  website: 'website',
} as const;

function reportStrayFacts(reader: Reader, entry: Input.Processing, origin: Origin): void {
  for (const [key, topic] of Object.entries(factsOf)) {
    if (entry[key as keyof typeof factsOf] === undefined || entry.topic === topic) continue;
    reader.diagnostics.push({
      code: 'ref/stray-topic',
      severity: 'error',
      message: `The facts under “${key}” would not be printed: this entry does not have the topic ${topic}.`,
      hint: `Write topic: ${topic} in this entry, or move the facts to the entry that has it.`,
      origin: { ...childOrigin(origin, key), part: 'key' },
    });
  }
}

function resolveWebsite(reader: Reader, website: Input.Website, origin: Origin): TopicFacts {
  const prose = (field: 'introduction' | 'logs' | 'analytics' | 'controls'): ReturnType<typeof readOptionalProse> =>
    readOptionalProse(reader, website[field], childOrigin(origin, field));
  const [introduction, logs, analytics, controls] = [prose('introduction'), prose('logs'), prose('analytics'), prose('controls')];
  const address = (value: string | undefined, at: Origin, key: string): Answer<string> => readAnswer(value, at, key, (url) => url);
  return {
    topic: 'website',
    ...(introduction ? { introduction } : {}),
    cookies: readAnswer(website.cookies, origin, 'cookies', (cookies, at) =>
      readItems(cookies, at, (cookie, item) => resolveCookie(reader, cookie, item)),
    ),
    ...(logs ? { logs } : {}),
    ...(analytics ? { analytics } : {}),
    embedded: readItems(website.embedded, childOrigin(origin, 'embedded'), (content, at) => {
      const does = readOptionalLine(reader, content.does, childOrigin(at, 'does'));
      return {
        name: readLine(reader, content.name, childOrigin(at, 'name')),
        ...(does ? { does } : {}),
        url: address(content.url, at, 'url'),
      };
    }),
    ...(controls ? { controls } : {}),
    policyUrl: address(website.policyUrl, origin, 'policyUrl'),
  };
}

function resolveCookie(reader: Reader, cookie: Input.Cookie, origin: Origin): Cookie {
  const contains = readOptionalLine(reader, cookie.contains, childOrigin(origin, 'contains'));
  return {
    name: readLine(reader, cookie.name, childOrigin(origin, 'name')),
    purpose: readLineAnswer(reader, cookie.purpose, origin, 'purpose'),
    ...(contains ? { contains } : {}),
    expires: readLineAnswer(reader, cookie.expires, origin, 'expires'),
    party: cookie.party,
    origin,
  };
}
