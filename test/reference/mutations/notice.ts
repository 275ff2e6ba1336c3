import { controllerOf, leaveOut, mutate, record, records, waysToMiss, type Mutation, type Subject } from '../mutation.js';
import { readData } from '../workspace.js';

/** Facts that a notice states once, or takes over from its controller. */
export function mutateNotice(path: string): readonly Mutation[] {
  const notice = readData(path);
  const isDirect = notice['collection'] === 'direct';
  const provision = record(notice['provision']);
  return [
    ...waysToMiss.flatMap(([how, miss]) => [
      mutate(
        path,
        `recipients ${how}`,
        (subject) => {
          miss(subject.notice, 'recipients');
          forgetIds(subject, 'recipients');
        },
        'missing-recipients',
        ...(isFedByRecipients(path) ? ['missing-source'] : []),
      ),
      mutate(
        path,
        `retention ${how}`,
        (subject) => {
          miss(subject.notice, 'retention');
          forgetIds(subject, 'retention');
        },
        'missing-retention',
      ),
      mutate(path, `provision ${how}`, ({ notice: changed }) => miss(changed, 'provision'), 'missing-provision-consequence'),
      mutate(path, `transfers ${how}`, (subject) => missInherited(subject, 'transfers', miss), 'transfers-not-stated'),
      mutate(path, `automated decisions ${how}`, (subject) => missInherited(subject, 'automatedDecisions', miss), 'adm-not-stated'),
    ]),
    ...(provision['consequence'] === undefined
      ? []
      : waysToMiss.map(([how, miss]) =>
          mutate(
            path,
            `what happens without the information ${how}`,
            ({ notice: changed }) => miss(record(changed['provision']), 'consequence'),
            'missing-provision-consequence',
          ),
        )),
    ...(isDirect
      ? []
      : [
          mutate(
            path,
            'no source',
            (subject) => {
              delete subject.notice['sources'];
              takeNothing(subject);
            },
            'missing-source',
          ),
        ]),
    mutate(
      path,
      'no date',
      ({ notice: changed }) => {
        delete changed['dates'];
        delete changed['changes'];
      },
      'missing-last-updated',
    ),
    mutate(
      path,
      'review long overdue',
      ({ notice: changed }) => {
        record(changed['dates'])['reviewDue'] = '2026-05-01';
      },
      'review-overdue',
    ),
    mutate(
      path,
      'review overdue since yesterday',
      ({ notice: changed }) => {
        record(changed['dates'])['reviewDue'] = '2026-11-20';
      },
      'review-overdue',
    ),
    mutate(
      path,
      'someone whom no use is about',
      ({ notice: changed }) => {
        const people = records(changed['people']);
        changed['people'] = [...people, { id: 'nobody', name: 'People nobody thought of' }];
        const ids = people.map(({ id }) => id);
        for (const part of [...records(changed['processing']), ...records(changed['personalData'])]) {
          if (part['people'] === 'all') part['people'] = ids;
        }
      },
      'person-without-purpose',
    ),
    mutate(
      path,
      'no way to reach the controller',
      ({ controller }) => {
        delete controller['contact'];
      },
      'missing-controller-contact',
    ),
    ...(record(readData(controllerOf(path)))['dpo'] === 'none'
      ? []
      : [
          mutate(
            path,
            'no data protection officer',
            ({ controller }) => {
              delete controller['dpo'];
            },
            'missing-dpo-contact',
          ),
        ]),
    mutate(
      path,
      'no way to complain',
      ({ controller }) => {
        delete controller['complaints'];
      },
      'missing-council-complaint',
    ),
    mutate(
      path,
      'only one way to complain',
      ({ controller }) => {
        delete record(controller['complaints'])['phone'];
      },
      'complaint-one-way-only',
    ),
  ];
}

/** Takes an inherited fact away in both places where it may stand. */
function missInherited({ notice, controller }: Subject, key: string, miss: (target: Record<string, unknown>, key: string) => void): void {
  leaveOut(record(controller['inherited']), key);
  miss(notice, key);
}

/** Uses name no ids of a list that is gone. */
function forgetIds({ notice }: Subject, key: 'recipients' | 'retention'): void {
  for (const entry of records(notice['processing'])) leaveOut(entry, key);
}

/** No recipient is a source. */
function takeNothing({ notice }: Subject): void {
  const recipients = notice['recipients'];
  if (typeof recipients !== 'object' || recipients === null) return;
  for (const group of records(record(recipients)['outside'])) {
    delete group['supplies'];
    if (group['direction'] !== undefined) group['direction'] = 'we-give';
  }
}

/** Whether recipients are the only sources of the notice. */
function isFedByRecipients(path: string): boolean {
  const notice = readData(path);
  return notice['collection'] !== 'direct' && notice['sources'] === undefined;
}
