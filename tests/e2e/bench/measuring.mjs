// How long a screen takes, for the benchmarks.
import { chromium } from '@playwright/test'

/** The app in a browser that keeps its profile, once both stores have met. */
export async function start(profile, address) {
  const browser = await chromium.launchPersistentContext(profile, { executablePath: process.env.CHROME || undefined, viewport: { width: 360, height: 640 }, locale: 'en-PH' })
  const page = browser.pages()[0]
  await page.goto(`${address}#/today`)
  await page.locator('html[data-copies]').waitFor({ state: 'attached', timeout: 120_000 })
  return { browser, page }
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
