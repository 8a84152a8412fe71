// How long a screen takes, for the benchmarks.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { serve } from '../../../xtask/server.mjs'

/** The app in a browser that keeps its profile, once both stores have met. */
export async function start(profile, address) {
  const browser = await chromium.launchPersistentContext(profile, { executablePath: process.env.CHROME || undefined, viewport: { width: 360, height: 640 }, locale: 'en-PH' })
  const page = browser.pages()[0]
  await page.goto(`${address}#/today`)
  await page.locator('html[data-copies]').waitFor({ state: 'attached', timeout: 120_000 })
  return { browser, page }
}

/** A phone with the example on it and what `fill` puts into its stores, started again: its page, a session that slows it, what
`fill` gave, and how to end it. */
export async function filled(fill) {
  const profile = await mkdtemp(join(tmpdir(), 'katuwang-bench-'))
  const server = await serve('dist')
  const first = await start(profile, server.address)
  await first.page.getByRole('button', { name: 'Look around with an example' }).click()
  await first.page.getByRole('heading', { name: 'Who came' }).waitFor()
  await first.page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
  const given = await fill(first.page)
  await first.browser.close()
  const { browser, page } = await start(profile, server.address)
  const end = async () => {
    await browser.close()
    await server.close()
    await rm(profile, { recursive: true, force: true })
  }
  return { page, phone: await browser.newCDPSession(page), given, end }
}

/** From the change of the address to the frame in which the screen is there. Not for the address that is shown already. */
export function opening(page, address) {
  return page.evaluate(
    (address) =>
      new Promise((resolve) => {
        const main = document.querySelector('main')
        main.dataset.old = ''
        const begun = performance.now()
        location.hash = address
        const look = () => {
          const drawn = document.querySelector('main:not([data-old]):not(:has([aria-busy]))')
          if (drawn) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)))
          else requestAnimationFrame(look)
        }
        look()
      }),
    address,
  )
}

/** Prints the median and the worst. */
export function say(words, times) {
  const sorted = times.toSorted((one, other) => one - other)
  console.log(`${sorted[Math.floor(sorted.length / 2)].toFixed(1).padStart(8)} ${sorted.at(-1).toFixed(1).padStart(8)}  ${words}`)
}
