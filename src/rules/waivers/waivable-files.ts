import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { Scope } from './waiver.js';

/** A file that a waiver may name. */
export interface WaivableFile extends Scope {
  /** Whether rules have judged all that it says. Only then is it known that a waiver is left over. */
  readonly judged: boolean;
  /** The notices that what is found in it reaches, as far as they could be read. */
  readonly notices: readonly string[];
}

interface Files {
  readonly notices: readonly (Named & { readonly index?: { readonly controller: string; readonly jointControllers: readonly string[] } })[];
  readonly controllers: readonly Named[];
  readonly registers: readonly Named[];
  /** Ids of notices that have no file any more, and of which something is found nevertheless. */
  readonly gone?: readonly string[];
}

interface Named {
  readonly id: string;
  readonly file: string;
}

/**
 * The files of a workspace that waivers may name.
 *
 * A notice has been judged where it and all it draws on could be read without an error: behind a field that is not understood, or an
 * entry that is not there, a rule may find nothing only because there is nothing to look at. Of a shared file that is known only where
 * every notice could be read: any of them may bring a finding in it to light.
 */
export function listWaivableFiles(
  { notices, controllers, registers, gone = [] }: Files,
  diagnostics: readonly LocatedDiagnostic[],
): readonly WaivableFile[] {
  const faulty = new Set(diagnostics.filter(isFaultOfFile).map(({ origin }) => origin.file));
  const isSound = ({ file }: Named): boolean => !faulty.has(file);
  const soundControllers = new Set(controllers.filter(isSound).map(({ id }) => id));
  const areRegistersSound = registers.every(isSound);
  const isAllRead = areRegistersSound && notices.every(({ index }) => index !== undefined);
  const read = notices.flatMap(({ id, index }) =>
    index === undefined ? [] : [{ id, controllers: [index.controller, ...index.jointControllers] }],
  );
  const controllersOf = new Map(read.map((notice) => [notice.id, notice.controllers]));

  return [
    ...notices.map((notice): WaivableFile => {
      const own = controllersOf.get(notice.id)?.every((id) => soundControllers.has(id)) ?? false;
      return { kind: 'notice', id: notice.id, judged: own && areRegistersSound && isSound(notice), notices: [notice.id] };
    }),
    ...gone.map((id): WaivableFile => ({ kind: 'notice', id, judged: true, notices: [id] })),
    ...controllers.map(({ id }): WaivableFile => {
      const reached = read.filter((notice) => notice.controllers.includes(id)).map((notice) => notice.id);
      return { kind: 'controller', id, judged: isAllRead && soundControllers.has(id) && reached.length > 0, notices: reached };
    }),
    ...registers.map(({ id }): WaivableFile => ({ kind: 'register', id, judged: isAllRead, notices: read.map((notice) => notice.id) })),
  ];
}

function isFaultOfFile({ code, severity }: LocatedDiagnostic): boolean {
  return severity === 'error' && /^(yaml|schema|ref)\//.test(code);
}
