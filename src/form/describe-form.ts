import { isRecord } from '../schema/index.js';
import { additionOf, describeField, describeFields, isShort } from './describe-field.js';
import type { FormInput, PageInput } from './form-input.js';
import type { Crumb, Field, FormPage, TaskGroup } from './form-page.js';
import { describeInherited, findInherited } from './inherited.js';
import { nameItem } from './name-value.js';
import { fieldId, isWithin } from './paths.js';
import { opensPage, placeAt, propertiesIn, rootPlace, stepTo, type Place } from './places.js';
import { stateOfAll } from './state.js';
import { planOf, taskOf } from './tasks.js';
import { helpOf } from './words/help.js';
import { labelOf } from './words/labels.js';

/** The page of a form that is about one place of a file; nothing where there can be no such place. At the top it lists the parts of the file. */
export function describeForm(input: PageInput): FormPage | undefined {
  const place = placeAt(input, input.path);
  if (place === undefined) return undefined;
  if (place.path.length === 0) return describeRoot(place, input);
  const [first = ''] = place.path;
  const task = place.path.length === 1 ? taskOf(input.kind, String(first)) : undefined;
  const all = task === undefined ? [place] : task.fields.flatMap((name) => stepTo(input, rootPlace(input), name) ?? []);
  const isEmpty = all.every(({ value }) => value === undefined);
  const shown = all.filter((one) => isEmpty || !isSpare(one, input));
  const content =
    all.length === 1
      ? describeSubject(place, input)
      : {
          fields: shown.map((one) => describeField(one, input, { isSubject: true })),
          add: all.filter((one) => !shown.includes(one)).map((one) => additionOf(one)),
        };
  const inherited = shown.flatMap((one) => describeInherited(one, input) ?? []);
  const schema = place.placed.schema;
  const help =
    all.length === 1 && isRecord(schema) && typeof schema['description'] === 'string' ? { help: helpOf(schema['description']) } : {};
  return {
    file: input.file,
    path: place.path,
    heading: task?.label ?? headingOf(place, input),
    crumbs: crumbsOf(place, input),
    ...(content.fields.length === 1 && content.fields[0]?.path.length === place.path.length ? {} : help),
    ...content,
    groups: [],
    inherited,
    findings: rest(input, shown, content.fields),
  };
}

/** A group of fields that is not there, and that most notices do without, stands below among what can be added. */
function isSpare({ shape, value, path }: Place, input: FormInput): boolean {
  return shape.kind === 'object' && value === undefined && path.length === 1 && !input.wanted.includes(fieldId(path));
}

/** All there is to say of a place on its own page. */
function describeSubject(place: Place, input: FormInput): Pick<FormPage, 'fields' | 'add'> {
  const isGroup = place.shape.kind === 'object' || place.shape.kind === 'item';
  if (isGroup && (place.value === undefined || isRecord(place.value))) {
    return describeFields(place, input, isShort(propertiesIn(input.schemas, place.shape)));
  }
  if (place.shape.kind === 'item') {
    const holder: Place = { ...place, value: { [place.shape.wrap]: place.value } };
    return describeFields(holder, input);
  }
  return { fields: [describeField(place, input, { isSubject: true })], add: [] };
}

function describeRoot(place: Place, input: FormInput): FormPage {
  const known = planOf(input.kind);
  const groups = input.kind === 'register' ? [] : known.map((group) => describeGroup(place, group, input));
  const entries = input.kind === 'register' && isRecord(place.value) ? Object.keys(place.value) : [];
  const unknown = describeFields(place, { ...input, wanted: [] }).fields.filter(({ kind }) => kind === 'other');
  const fields = entries.flatMap((id) => {
    const entry = stepTo(input, place, id);
    return entry ? [{ ...describeField(entry, input), label: nameItem(entry.value, input) || id }] : [];
  });
  return {
    file: input.file,
    path: [],
    heading: input.title,
    crumbs: [],
    fields: [...fields, ...unknown.filter(({ path }) => input.kind !== 'register' && path.length > 0)],
    add: [],
    groups,
    inherited: [],
    findings: input.findings.filter(({ path }) => path.length === 0),
  };
}

function describeGroup(root: Place, { heading, tasks }: ReturnType<typeof planOf>[number], input: FormInput): TaskGroup {
  return {
    heading,
    tasks: tasks.map(({ label, fields }) => {
      const places = fields.flatMap((name) => stepTo(input, root, name) ?? []);
      const state = stateOfAll(places, input);
      const isInherited = state.kind === 'empty' && places.some((place) => findInherited(place, input) !== undefined);
      const internal = places.every(({ placed }) => isRecord(placed.schema) && placed.schema['x-audience'] === 'internal');
      return { label, path: [fields[0] ?? ''], state: isInherited ? { kind: 'inherited' } : state, internal };
    }),
  };
}

/** What the page of a place is called. */
function headingOf(place: Place, input: FormInput): string {
  const last = place.path.at(-1);
  const isEntry = typeof last === 'number' || (input.kind === 'register' && place.path.length === 1);
  if (!isEntry) return labelOf(place.path);
  const name = nameItem(place.value, input);
  return name === '' ? `${labelOf(place.path)}: not filled in yet` : name;
}

/** The pages above, from the top of the file. */
function crumbsOf(place: Place, input: FormInput): readonly Crumb[] {
  const crumbs: Crumb[] = [{ text: input.title, path: [] }];
  for (let length = 1; length < place.path.length; length += 1) {
    const above = placeAt(input, place.path.slice(0, length));
    if (above === undefined || !opensPage(input.schemas, above)) continue;
    const task = length === 1 ? taskOf(input.kind, String(above.path[0])) : undefined;
    crumbs.push({ text: task?.label ?? headingOf(above, input), path: above.path });
  }
  return crumbs;
}

/** What was found on this page and at none of its fields. */
function rest({ findings }: FormInput, shown: readonly Place[], fields: readonly Field[]): FormPage['findings'] {
  return findings.filter(
    ({ path }) => shown.some((place) => isWithin(path, place.path)) && !fields.some((field) => isWithin(path, field.path)),
  );
}
