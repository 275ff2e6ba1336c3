import { readBase, type DraftBase, type DraftGround } from '../../index.js';
import { listModels, readModels } from '../../workspace/index.js';
import { chooseNotices } from '../choose-notices.js';
import { didYouMean, UsageError } from '../usage-error.js';

/** A model as what a notice begins from. */
export function baseOfModel(name: string): DraftBase {
  const text = readModels().get(name);
  if (text === undefined) throw new Error(`There is no model ${name}`);
  return { kind: 'model', name, text };
}

/** What was typed after --from: a model, or a notice of the workspace by its id or its name alone. */
export function findBase(typed: string, ground: DraftGround): DraftBase {
  const models = listModels().map(({ name }) => name);
  if (models.includes(typed)) return baseOfModel(typed);
  const ids = ground.sources.notices.map(({ id }) => id);
  const isNotice = ids.some((id) => id === typed || id.endsWith(`/${typed}`)) || /[/.]/.test(typed);
  if (!isNotice) {
    throw new UsageError(
      `There is no model and no notice called “${typed}”.`,
      didYouMean(typed, [...models, ...ids]) ?? `The models are: ${models.join(', ')}.`,
    );
  }
  const [id = typed] = chooseNotices([typed], ground);
  const base = readBase(ground, id);
  if (base !== undefined) return base;
  throw new UsageError(`We cannot begin from “${id}”: it cannot be read as a whole.`, `Put it right first: check ${id}`);
}
