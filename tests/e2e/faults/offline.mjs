// Cold starts without any network, and with the browser's own cache gone.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { goTo, open } from './app.mjs'

export const faults = [
  {
    number: 26,
    name: 'offline',
    fault: 'Cold start without a network',
    done: 'the server is gone and the browser\'s HTTP cache wiped; every part of the app must open, and what was done is there',
    times: 1,
    limit: 180_000,
    short: 1,
    run: coldStarts,
  },
]

async function coldStarts(trial) {
  const phone = await trial.phone()
  const starts = trial.short ? 2 : 20
  await trial.site.close()
  try {
    for (trial.tried = 0; trial.tried < starts; trial.tried += 1) {
      for (const cache of ['Cache', 'Code Cache', 'GPUCache']) await rm(join(phone.profile, 'Default', cache), { recursive: true, force: true })
      const page = await phone.start()
      await open(page, trial.site.address)
      await trial.compare(page)
      const work = trial.work(page)
      await work.count(2)
      for (const screen of ['#/projects', '#/reports', '#/phone']) {
        await goTo(page, screen)
        const missing = await page.getByRole('heading', { name: 'Not on the phone yet' }).isVisible()
        trial.expect(!missing, `${screen} is not on the phone`)
      }
      await phone.kill()
    }
  } finally {
    await trial.site.open()
  }
}
