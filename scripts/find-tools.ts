import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The oldest Java that the PDF checker runs on. */
export const oldestJava = 17;

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const browserPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

type Environment = Readonly<Record<string, string | undefined>>;

/** The Chromium to test with: `CHROMIUM_PATH` where it is set, else the first on the path; `undefined` where there is none. */
export function findChromium(env: Environment = process.env): string | undefined {
  if (env['CHROMIUM_PATH'] !== undefined && env['CHROMIUM_PATH'] !== '')
    return isProgram(env['CHROMIUM_PATH']) ? env['CHROMIUM_PATH'] : undefined;
  return [...onPath(browserNames, env), ...browserPlaces].find(isProgram);
}

/** A Java development kit (not only a runtime) of at least version 17: that of `JAVA_HOME`, else the one on the path; `undefined` where there is none. */
export function findJava(env: Environment = process.env): string | undefined {
  const home = env['JAVA_HOME'] === undefined || env['JAVA_HOME'] === '' ? [] : [join(env['JAVA_HOME'], 'bin', 'java')];
  return [...home, ...onPath(['java'], env)].find((program) => isProgram(program) && readJdkVersion(program) >= oldestJava);
}

/** The LibreOffice to open Word files with: the first on the path; `undefined` where there is none. */
export function findOffice(env: Environment = process.env): string | undefined {
  return onPath(['soffice', 'libreoffice'], env).find(isProgram);
}

/** What turns pages of a PDF into pictures: `pdftoppm` of Poppler; `undefined` where it is not on the path. */
export function findPdfPainter(env: Environment = process.env): string | undefined {
  return onPath(['pdftoppm'], env).find(isProgram);
}

/** The major version of the compiler that comes with this Java; 0 where it has none, as a plain runtime. */
function readJdkVersion(program: string): number {
  const { stdout } = spawnSync(program, ['--list-modules'], { encoding: 'utf8' });
  return Number(/^jdk\.compiler@(\d+)/m.exec(stdout)?.[1] ?? 0);
}

function onPath(names: readonly string[], env: Environment): readonly string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return names.flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
