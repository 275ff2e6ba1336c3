import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/**
 * Closes a test run with one plain line, "12 passed, 0 failed", for people and scripts that read only the last line.
 * A test file that could not be loaded and an error outside any test count as failed, each as one.
 */
export function closingLine(): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      // After the other reporters, which write their own summaries at the same call.
      setImmediate(() => process.stdout.write(`${describeRun(modules, unhandledErrors)}\n`));
    },
  };
}

export function describeRun(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): string {
  let passed = 0;
  let failed = unhandledErrors.length;
  for (const module of modules) {
    failed += module.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      if (state === 'failed') failed += 1;
    }
  }
  return `${passed} passed, ${failed} failed`;
}
