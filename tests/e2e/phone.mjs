// A phone with the app on it, and what one does with it in every journey.
import { readFile } from 'node:fs/promises'
import { expect, test as base } from '@playwright/test'
import { serve } from '../../xtask/server.mjs'

/** Every journey fails if the page says an error to the console or asks another host for anything. */
export const test = base.extend({
  /** What the console may say in a journey that takes something away. */
  expected: [[], { option: true }],
  page: async ({ page, expected }, use) => {
    const complaints = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (problem) => complaints.push(String(problem)))
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url())
      if (hostname !== 'localhost' && protocol.startsWith('http')) complaints.push(`asked ${request.url()}`)
    })
    await use(page)
    expect(complaints.filter((said) => !expected.some((pattern) => pattern.test(said)))).toEqual([])
  },
})

export { expect }

/** Opens the app and waits until it works. */
export async function open(page, address = '/') {
  await page.goto(address)
  await expect(page.getByRole('navigation')).toBeVisible()
}

/** Opens the app, waits until it is kept on the phone, cuts the network, and starts it cold. */
export async function installAndCutOff(page, context) {
  const server = await serve('dist')
  await open(page, server.address)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await server.close()
  await context.setOffline(true)
  await page.goto('about:blank')
  await open(page, server.address)
  return server.address
}

/** Loads the example, whose words may be in another language, and leaves the app on Today. */
export async function lookAround(page, button = 'Look around with an example', today = 'Who came') {
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('heading', { name: today })).toBeVisible()
}

/** Taps something that saves a file, and gives the file's name and text. */
export async function file(page, tap) {
  const [download] = await Promise.all([page.waitForEvent('download'), tap()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

/** What the phone keeps of ours, but for its own. */
export function kept(page) {
  return page.evaluate(() => {
    const own = ['phone', 'canary', 'erased', 'ballast'].map((name) => `katuwang/1/${name}`)
    return Object.fromEntries(Object.entries(localStorage).filter(([key]) => !own.includes(key)).sort())
  })
}

/** Waits until the two copies have met. */
export async function compared(page) {
  await page.locator('html[data-copies=two]').waitFor({ state: 'attached' })
}

/** Puts a text at a key of the second store, past the app, and in its spare if told so. */
export function changeSecond(page, key, text, spareToo = false) {
  return page.evaluate(
    async ([key, text, spareToo]) => {
      const put = (factory) =>
        new Promise((resolve, reject) => {
          const request = factory.open('katuwang')
          request.onerror = () => reject(request.error)
          request.onsuccess = () => {
            const transaction = request.result.transaction('texts', 'readwrite')
            transaction.objectStore('texts').put(text, key)
            transaction.oncomplete = () => resolve(request.result.close())
          }
        })
      await put(indexedDB)
      if (spareToo) await put((await navigator.storageBuckets.open('spare')).indexedDB)
    },
    [key, text, spareToo],
  )
}

/** Leaves no room in the first store. */
export function fill(page) {
  return page.evaluate(() => {
    let filler = localStorage.getItem('filler') ?? ''
    for (const size of [1_000_000, 100_000, 10_000, 1_000, 100, 10]) {
      for (;;) {
        try {
          localStorage.setItem('filler', filler + 'x'.repeat(size))
          filler += 'x'.repeat(size)
        } catch {
          break
        }
      }
    }
  })
}
