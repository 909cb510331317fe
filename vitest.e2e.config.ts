import { defineConfig } from 'vitest/config'

/** Browser tests: two files at a time, each with its own server and an empty browser profile. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
