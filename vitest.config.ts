import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests never read the clock: every command is given its day.
    env: { SOURCE_DATE_EPOCH: '1795219200', TZ: 'UTC' },
  },
});
