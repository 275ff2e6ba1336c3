import { defineConfig } from 'vitest/config';
import { closingLine } from './test/support/closing-line.js';

export default defineConfig({
  test: {
    // Tests never read the clock: every command is given its day.
    env: { SOURCE_DATE_EPOCH: '1795219200', TZ: 'UTC' },
    // A browser, a JDK and npm take their time on a small machine; no test measures it.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', closingLine()],
    projects: [
      { extends: true, test: { name: 'rooms', include: ['test/**/*.test.ts'], exclude: ['test/acceptance/**'] } },
      {
        extends: true,
        test: { name: 'acceptance', include: ['test/acceptance/**/*.test.ts'], globalSetup: ['test/acceptance/build-example.ts'] },
      },
    ],
  },
});
