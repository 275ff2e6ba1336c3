export { describeForm } from './describe-form.js';
export type { FormInput, Named, PageInput } from './form-input.js';
export type {
  Addition,
  Crumb,
  Details,
  Field,
  FieldKind,
  FormFinding,
  FormPage,
  Inherited,
  Item,
  ListView,
  Option,
  State,
  Task,
  TaskGroup,
  TextInput,
} from './form-page.js';
export { wordsIn } from './name-value.js';
export { fieldId, readAt, readPointer, valueAt, writeAt } from './paths.js';
export { describeNewEntry, makeEntry, useEntry } from './new-entry.js';
export { pageOf, placeAt } from './places.js';
export { prepareChanges } from './prepare-changes.js';
export { isLabelled, labelOf } from './words/labels.js';
