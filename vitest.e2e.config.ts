import { defineConfig } from 'vitest/config'

/** Browser tests: one file after the other, each with its own server and an empty browser profile. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
