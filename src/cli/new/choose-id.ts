import { isBodyFor, type DraftBase, type DraftGround, type NamedBody } from '../../index.js';
import { judgeName } from '../../workspace/index.js';
import { didYouMean, UsageError } from '../usage-error.js';

/** What is wrong with the name of a new notice, in words; nothing where it will do. */
export function judgeId(body: string, name: string, { sources }: DraftGround): string | undefined {
  const fault = judgeName(name, 'notice');
  if (fault !== undefined)
    return `${fault.message} ${fault.suggestions?.[0] === undefined ? '' : `How about ${fault.suggestions[0]}?`}`.trim();
  const isThere = sources.notices.some(({ id }) => id.toLowerCase() === `${body}/${name}`);
  return isThere ? `There is a notice “${body}/${name}” already.` : undefined;
}

/** The bodies that a notice made from a model can be of. A register of electors is kept by its officer alone. */
export function bodiesFor(base: DraftBase | undefined, { bodies }: DraftGround): readonly NamedBody[] {
  const possible = bodies.filter((body) => isBodyFor(base, body));
  if (possible.length > 0) return possible;
  throw bodies.length === 0
    ? new UsageError('There is no controller yet.', 'Write the file of who publishes the notice first, in the folder “controllers”.')
    : noOfficer();
}

/** The body and the name of a notice that was typed as its id. */
export function readId(
  typed: string,
  base: DraftBase | undefined,
  ground: DraftGround,
): { readonly body?: NamedBody; readonly name: string } {
  const [first = '', second, ...rest] = typed.split('/');
  if (rest.length > 0)
    throw new UsageError(`“${typed}” cannot be the id of a notice.`, 'It is the id of the controller, a slash, and a name.');
  if (second === undefined) {
    const fault = judgeName(first, 'notice');
    if (fault !== undefined) throw new UsageError(fault.message, fault.hint);
    const [only, another] = bodiesFor(base, ground);
    return { name: first, ...(another === undefined && only !== undefined && { body: refuseTaken(only, first, ground) }) };
  }
  const body = ground.bodies.find(({ id }) => id === first);
  if (body === undefined) {
    throw new UsageError(
      `There is no controller called “${first}”.`,
      didYouMean(
        first,
        ground.bodies.map(({ id }) => id),
      ) ?? 'Write its file in the folder “controllers” first.',
    );
  }
  if (!isBodyFor(base, body)) throw noOfficer();
  return { body: refuseTaken(body, second, ground), name: second };
}

function refuseTaken(body: NamedBody, name: string, ground: DraftGround): NamedBody {
  const fault = judgeId(body.id, name, ground);
  if (fault === undefined) return body;
  throw new UsageError(fault, 'Nothing was changed. Give the new notice another name.');
}

function noOfficer(): UsageError {
  return new UsageError(
    'The electoral registration officer keeps the register, not the council, and is a controller of their own.',
    'Write a file for the officer in the folder “controllers” first, with “kind: statutory-officer” and the council under “hostedBy”.',
  );
}
