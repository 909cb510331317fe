import { defineConfig } from 'vitest/config'

/** Browser tests: one file after the other, each with its own server and an empty browser profile. */
export default defineConfig({
  test: {
    // `npm run looks` opens every screen in every look: axe, width, and pictures to look at where ZHENGGUI_SHOTS names a folder.
    include: [process.env['ZHENGGUI_LOOKS'] ? 'test/e2e/looks/*.ts' : 'test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
