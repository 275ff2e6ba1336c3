import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../scripts/find-tools.js';

/** Starts the Chromium of this machine, kept from calling anyone of its own accord. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found: run "npx tsx scripts/ensure-tools.ts".');
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
}
