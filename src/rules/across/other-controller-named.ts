import { groupBy, type IndexedName, nameKey, type NoticeIndex } from '../../facts/index.js';
import { always, ukGdpr } from '../../law/index.js';
import { acrossRule, type AcrossFinding } from '../across-rule.js';
import { rowsInOrder } from '../support/across.js';

export default acrossRule({
  id: 'other-controller-named',
  kind: 'prose',
  severity: 'warning',
  citation: ukGdpr('13(1)(a)'),
  inForce: always,
  confirmed: 'statute-read',
  reads: 'every-language',
  file: 'notice',
  summary: 'A notice names another body that publishes notices here, and not as a recipient or source.',
  why: 'Text copied from another notice often keeps the other body’s name. People would not know who holds their information, or would complain to the wrong body.',
  fix: 'If the name was left over from another notice, write the right one. If the body gets or gives information, list it under “recipients” or “sources”.',
  bad: {
    'anytown-council/libraries.yaml': 'introduction: Othertown Academy wants you to know what it does with your information.\n',
    'controllers/othertown-academy.yaml':
      'name: Othertown Academy\nkind: academy\nnation: england\ncontact:\n  phone: "01234 567 890"\ndpo:\n  email: dpo@example.org\ncomplaints:\n  how: Tell us what went wrong.\n  phone: "01234 567 890"\n',
    'othertown-academy/pupils.yaml': 'introduction: We want you to know what we do with your information.\n',
  },
  good: {
    'anytown-council/libraries.yaml': 'introduction: We want you to know what we do with your information.\n',
    'controllers/othertown-academy.yaml':
      'name: Othertown Academy\nkind: academy\nnation: england\ncontact:\n  phone: "01234 567 890"\ndpo:\n  email: dpo@example.org\ncomplaints:\n  how: Tell us what went wrong.\n  phone: "01234 567 890"\n',
    'othertown-academy/pupils.yaml': 'introduction: We want you to know what we do with your information.\n',
  },
  check: ({ rows }) => {
    const controllers = new Map(
      rows.flatMap(({ controller, controllerNames }) => controllerNames.map((name) => [nameKey(name), controller])),
    );
    return rowsInOrder(rows).flatMap((row) => judge(row, controllers));
  },
});

/** One finding for each other controller that a notice names, with every place. */
function judge(row: NoticeIndex, controllers: ReadonlyMap<string, string>): readonly AcrossFinding[] {
  const others = row.named.flatMap((named) => {
    const controller = controllers.get(nameKey(named.name));
    const isOwn = controller === row.controller || controller === row.hostedBy || row.jointControllers.some((id) => id === controller);
    return controller === undefined || isOwn ? [] : [{ named, controller }];
  });
  return groupBy(others, ({ controller, named }) => JSON.stringify([controller, named.origin.file])).flatMap((group) => {
    const [first, ...more] = group.map(({ named }) => named);
    return first === undefined ? [] : [describe(row.id, first, more)];
  });
}

function describe(notice: string, { name, origin }: IndexedName, more: readonly IndexedName[]): AcrossFinding {
  return {
    origin,
    message: `“${name}” publishes notices of its own, and is named here neither as a recipient nor as a source. Was it left over from another notice?`,
    hint: 'Readers could take it for the body that holds their information. If it was left over, write the right name. If it gets or gives information, list it under “recipients” or “sources”.',
    ...(more.length === 0 ? {} : { related: more.map((place) => ({ message: 'It is named here as well.', origin: place.origin })) }),
    notice,
  };
}
