/**
 * Makes sure that the tests find what npm cannot bring: a Chromium, a Java development kit, LibreOffice and Poppler.
 * Installs them where that is allowed (root on a Debian system); else names in one line what is missing and how to get it, and fails.
 */
import { spawnSync } from 'node:child_process';
import { findChromium, findJava, findOffice, findPdfPainter, oldestJava } from './find-tools.js';

interface Tool {
  readonly name: string;
  readonly debianPackage: string;
  readonly find: () => string | undefined;
}

const tools: readonly Tool[] = [
  { name: 'Chromium (or its place in CHROMIUM_PATH)', debianPackage: 'chromium', find: findChromium },
  { name: `a Java development kit, version ${oldestJava} or newer`, debianPackage: 'default-jdk-headless', find: findJava },
  { name: 'LibreOffice Writer', debianPackage: 'libreoffice-writer-nogui', find: findOffice },
  { name: 'pdftoppm of Poppler', debianPackage: 'poppler-utils', find: findPdfPainter },
];

function findMissing(): readonly Tool[] {
  return tools.filter(({ find }) => find() === undefined);
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function install(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...words: readonly string[]): void => {
    spawnSync('apt-get', words, { env, stdio: ['ignore', 2, 2] });
  };
  console.error(`Installing ${packages.join(' and ')}, which the tests need.`);
  aptGet('update', '-qq');
  aptGet('install', '-qq', '-y', '--no-install-recommends', ...packages);
}

const wanted = findMissing();
if (wanted.length > 0 && mayInstall()) install(wanted.map(({ debianPackage }) => debianPackage));

const missing = wanted.length > 0 ? findMissing() : [];
if (missing.length > 0) {
  const packages = missing.map(({ debianPackage }) => debianPackage).join(' ');
  console.error(`The tests need ${missing.map(({ name }) => name).join(' and ')}. On Debian or Ubuntu: sudo apt-get install ${packages}`);
  process.exitCode = 1;
}
