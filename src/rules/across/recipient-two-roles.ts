import { nameKey, type IndexedRecipient } from '../../facts/index.js';
import { always, ukGdpr } from '../../law/index.js';
import { acrossRule, type AcrossFinding } from '../across-rule.js';
import { groupByController, whereOf, type Placed } from '../support/across.js';

export default acrossRule({
  id: 'recipient-two-roles',
  kind: 'duty',
  severity: 'info',
  citation: ukGdpr('13(1)(e)'),
  inForce: always,
  confirmed: 'statute-read',
  caveat:
    'The article asks for recipients, not for their roles. One body can have different roles for different work: this only asks you to check.',
  file: 'notice',
  summary: 'A recipient acts for you in one place and decides for itself in another.',
  why: 'People who want to use their rights need to know who answers for their information. A body that only acts on your instructions is a processor. One that decides for itself is a controller.',
  fix: 'Ask the service what the body does with the information. Both can be true where the work differs. Otherwise put right the role that is wrong.',
  bad: {
    'anytown-council/libraries.yaml': 'recipients:\n  outside:\n    - who: [police]\n      role: controller\n',
    'anytown-council/museums.yaml': 'recipients:\n  outside:\n    - who: [police]\n      role: processor\n',
  },
  good: {
    'anytown-council/libraries.yaml': 'recipients:\n  outside:\n    - who: [police]\n      role: controller\n',
    'anytown-council/museums.yaml': 'recipients:\n  outside:\n    - who: [police]\n      role: controller\n',
  },
  check: ({ rows }) =>
    groupByController(
      rows,
      ({ recipients }) => recipients,
      ({ id, name, group, role }) => {
        // Of a kind of bodies, some may act for you and some for themselves.
        if (group === 'kind' || role === 'not-stated') return undefined;
        return id === undefined ? `name ${nameKey(name)}` : `id ${id}`;
      },
    ).flatMap(judge),
});

/** One finding for a recipient, however many notices name it. */
function judge(group: readonly Placed<IndexedRecipient>[]): readonly AcrossFinding[] {
  const [first] = group;
  const second = first && group.find(({ item }) => isProcessor(item) !== isProcessor(first.item));
  if (first === undefined || second === undefined) return [];
  const name = `“${second.item.name}”`;
  return [
    {
      origin: second.item.origin,
      message: `${name} is a ${wordRole(second.item)} here and a ${wordRole(first.item)} ${whereOf(first.row, second.row)}. Are both right?`,
      hint: 'A processor only acts on your instructions. A controller decides for itself, and people use their rights with it. One body can be both for different work. Ask the service, and put right the role that is wrong.',
      related: [{ message: `Here it is a ${wordRole(first.item)}.`, origin: first.item.origin }],
      notice: second.row.id,
    },
  ];
}

function isProcessor({ role }: IndexedRecipient): boolean {
  return role === 'processor';
}

function wordRole({ role }: IndexedRecipient): string {
  return role.replace('-', ' ');
}
