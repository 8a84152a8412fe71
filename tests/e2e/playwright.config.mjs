// The journeys of a person with a phone, in a real browser. `cargo xtask test journeys` builds and serves what they use.
import { defineConfig } from '@playwright/test'

export default defineConfig({
  outputDir: 'test-results',
  reporter: [['list']],
  retries: 0,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL: process.env.KATUWANG ?? 'http://localhost:8080/',
    viewport: { width: 360, height: 640 },
    locale: 'en-PH',
    timezoneId: 'Asia/Manila',
    acceptDownloads: true,
    launchOptions: { executablePath: process.env.CHROME || undefined },
  },
  projects: [
    { name: 'journeys', testDir: 'journeys' },
    { name: 'pictures', testDir: 'pictures', workers: 1 },
  ],
})
