import {defineConfig} from '@playwright/test';

/** `npm run soak`, which is not a part of `npm test`: `MINUTES=5 SEED=1 npm run soak` is a shorter one, again. */
export default defineConfig({
  testDir: 'test/soak',
  testMatch: '*.test.ts',
  workers: 1,
  timeout: 0,
  reporter: 'list',
});
