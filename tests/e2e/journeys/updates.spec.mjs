// A newer version waits until somebody takes it, and never takes the page away from under anyone.
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, lookAround, open, test } from '../phone.mjs'
import { serve } from '../../../xtask/server.mjs'

test('an update says that it is ready, and is taken by a tap', async ({ page }) => {
  const { folder, server } = await installed(page)
  await lookAround(page)
  await page.getByRole('link', { name: /^Ask the children/ }).click()
  await page.getByRole('radio', { name: 'Very happy' }).check()

  await publishNewer(folder)
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update())
  await expect(page.getByText('An update is ready.')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Very happy' })).toBeChecked()

  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Take it now' }).click()])
  await expect(page.getByRole('radio', { name: 'Very happy' })).toBeChecked()
  await expect(page.getByText('An update is ready.')).toBeHidden()
  expect(await page.evaluate(() => caches.keys())).toContain('katuwang-newer')
  await server.close()
})

test('an update with a damaged file is not taken at all', async ({ page }) => {
  const { folder, server } = await installed(page)
  const before = await page.evaluate(() => caches.keys())

  await publishNewer(folder)
  await writeFile(join(folder, 'manifest.webmanifest'), '{}')
  const refused = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration.update()
    const installing = registration.installing
    return new Promise((resolve) => {
      installing.addEventListener('statechange', () => installing.state === 'redundant' && resolve(true))
    })
  })
  expect(await refused).toBe(true)
  expect(await page.evaluate(() => caches.keys())).toEqual(before)
  await server.close()
})

/** The app from a folder of its own, run by its service worker. */
async function installed(page) {
  const folder = await mkdtemp(join(tmpdir(), 'katuwang-'))
  // Without the packed copies: what is changed here is changed once.
  await cp('dist', folder, { recursive: true, filter: (file) => !file.endsWith('.br') })
  const server = await serve(folder)
  await open(page, server.address)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  return { folder, server }
}

/** Puts a newer version of the worker in the folder. */
async function publishNewer(folder) {
  const worker = join(folder, 'service-worker.js')
  await writeFile(worker, (await readFile(worker, 'utf8')).replace(/version: '\w+'/, "version: 'newer'"))
}
