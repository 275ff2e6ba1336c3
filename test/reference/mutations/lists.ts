import { mutate, record, records, waysToMiss, type Mutation } from '../mutation.js';
import { readData, type Data } from '../workspace.js';

/** Single rows: how long records are kept, what leaves the country, what a computer decides, who gets information. */
export function mutateLists(path: string): readonly Mutation[] {
  const notice = readData(path);
  return [
    ...records(notice['retention']).flatMap((_, position) => mutateRetention(path, position)),
    ...transfersOf(notice).flatMap((transfer, position) => mutateTransfer(path, transfer, position)),
    ...records(notice['automatedDecisions']).flatMap((_, position) => mutateDecision(path, position)),
    ...outsideOf(notice).flatMap((_, position) => mutateRecipient(path, position)),
  ];
}

function mutateRetention(path: string, position: number): readonly Mutation[] {
  const change = (name: string, more: Data, ...expected: readonly string[]): Mutation =>
    mutate(
      path,
      `retention ${String(position)}: ${name}`,
      ({ notice }) => {
        const rows = [...(notice['retention'] as Data[])];
        const { id } = record(rows[position]);
        rows[position] = { id, records: 'files', ...more };
        notice['retention'] = rows;
      },
      ...expected,
    );
  return [
    change('nothing said', {}, 'missing-retention'),
    change('period not stated', { period: 'not-stated' }, 'missing-retention'),
    change('as long as necessary', { criteria: 'as long as necessary' }, 'vague-retention'),
    change(
      'a schedule without classes',
      { schedule: { title: 'Our schedule', url: 'https://www.example.org/schedule' } },
      'retention-only-by-schedule',
    ),
  ];
}

function mutateTransfer(path: string, transfer: Data, position: number): readonly Mutation[] {
  const change = (name: string, edit: (target: Data) => void, ...expected: readonly string[]): Mutation =>
    mutate(path, `transfer ${String(position)}: ${name}`, ({ notice }) => edit(record(transfersOf(notice)[position])), ...expected);
  return [
    ...waysToMiss.map(([how, miss]) =>
      change(
        `mechanism ${how}`,
        (target) => {
          miss(target, 'mechanism');
          delete target['copy'];
        },
        'transfer-without-mechanism',
      ),
    ),
    ...(transfer['copy'] === undefined
      ? []
      : [
          change(
            'no way to get a copy',
            (target) => {
              delete target['copy'];
            },
            'safeguard-copy-missing',
          ),
        ]),
    change(
      'to the United States',
      (target) => {
        Object.assign(target, { country: 'United States', mechanism: 'uk-adequacy' });
        delete target['copy'];
      },
      'us-without-uk-extension',
    ),
  ];
}

function mutateDecision(path: string, position: number): readonly Mutation[] {
  return ['logic', 'significance', 'safeguards'].flatMap((key) =>
    waysToMiss.map(([how, miss]) =>
      mutate(
        path,
        `decision ${String(position)}: ${key} ${how}`,
        ({ notice }) => miss(record(records(notice['automatedDecisions'])[position]), key),
        'adm-without-explanation',
      ),
    ),
  );
}

function mutateRecipient(path: string, position: number): readonly Mutation[] {
  return [
    mutate(
      path,
      `recipients ${String(position)}: nobody in particular`,
      ({ notice }) => {
        const group = record(outsideOf(notice)[position]);
        group['who'] = [{ name: 'Partners' }];
        delete group['heading'];
      },
      'vague-recipient',
    ),
  ];
}

function transfersOf(notice: Data): readonly Data[] {
  const transfers = notice['transfers'];
  return typeof transfers === 'object' && transfers !== null ? records(record(transfers)['routine']) : [];
}

function outsideOf(notice: Data): readonly Data[] {
  const recipients = notice['recipients'];
  return typeof recipients === 'object' && recipients !== null ? records(record(recipients)['outside']) : [];
}
