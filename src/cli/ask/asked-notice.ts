import { listQuestions, type AskedNotice, type AskingFinding, type QuestionSheet } from '../../ask/index.js';
import type { WorkspaceSources } from '../../index.js';
import { readProduct } from '../../workspace/index.js';
import { createSource, parseYaml } from '../../yaml/index.js';
import { readCommandName } from '../command-name.js';
import type { Io } from '../io.js';
import type { OpenWorkspace } from '../open-workspace.js';
import { UsageError } from '../usage-error.js';

/** A notice to ask about or to put answers into, with its text as it was read. */
export interface OpenNotice {
  readonly notice: AskedNotice;
  readonly decoded: string;
  readonly findings: readonly AskingFinding[];
  readonly title: string;
  readonly controller: string;
  readonly isPublished: boolean;
}

/** Opens a notice of the workspace. One that cannot be read as a whole is refused: what it lacks could not be told. */
export function openNotice(id: string, workspace: OpenWorkspace, io: Io): OpenNotice {
  const notice = readNotice(id, workspace);
  if (notice !== undefined) return notice;
  throw new UsageError(`We cannot read “${id}” as a whole.`, `Put its files right first: ${readCommandName(io)} check ${id}`);
}

/** The same; nothing for one that cannot be read as a whole. */
export function readNotice(id: string, { sources, compiled, diagnostics }: OpenWorkspace): OpenNotice | undefined {
  const lang = compiled.site?.languages[0] ?? 'en';
  const source = sources.notices.find((one) => one.id === id);
  const result = compiled.notices.find((one) => one.id === id);
  const decoded = source && new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes);
  const yaml = source && decoded !== undefined ? parseYaml(createSource(source.file, decoded)).value : undefined;
  const value = yaml && readProduct().validator.validate('notice', yaml).value;
  if (source === undefined || decoded === undefined || value === undefined || result?.index === undefined) return undefined;
  const names = compiled.entries[lang];
  const nameOf = (register: string, entry: string): string | undefined => findName(names, register)?.[entry]?.text;
  const controller = compiled.controllers.find((one) => one.id === result.index?.controller);
  return {
    notice: { id, file: source.file, value: { ...value }, lang, nameOf },
    decoded,
    findings: diagnostics.map(({ code, origin, pointer }) => ({ code, file: origin.file, positions: readPointer(pointer) })),
    title: result.index.titles[lang]?.text ?? id,
    controller: controller?.names[lang]?.text ?? result.index.controller,
    isPublished: result.status === 'published',
  };
}

/** The questions that a notice leaves open, as they are sent to the service. */
export function makeSheet({ notice, findings, title, controller }: OpenNotice): QuestionSheet {
  return { notice: notice.id, title, controller, lang: notice.lang, chapters: listQuestions(notice, findings) };
}

/** The workspace with another text of one notice. */
export function withText(sources: WorkspaceSources, id: string, text: string): WorkspaceSources {
  const bytes = new TextEncoder().encode(text);
  return { ...sources, notices: sources.notices.map((source) => (source.id === id ? { ...source, bytes } : source)) };
}

type Named = Readonly<Record<string, { readonly text: string }>>;

function findName(names: Readonly<Record<string, Named>> | undefined, register: string): Named | undefined {
  return names?.[register];
}

function readPointer(pointer: string): readonly (string | number)[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}
