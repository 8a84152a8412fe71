// What keeping costs with ten thousand answers on the phone: prints, and asserts nothing.
// `cargo xtask bench` builds the app and runs this.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { serve } from '../../../xtask/server.mjs'
import { put, sealed } from './stores.mjs'

const RESPONSES = 10_000
const RUNS = 7

const profile = await mkdtemp(join(tmpdir(), 'katuwang-bench-'))
const server = await serve('dist')
let phone = await start()

console.log(`${RESPONSES} responses, ${RUNS} runs, desktop ${phone.browser.browser()?.version() ?? 'Chromium'}`)
await phone.page.getByRole('button', { name: 'Look around with an example' }).click()
await phone.page.getByRole('heading', { name: 'Who came' }).waitFor()
// A survey that was begun: on a phone as full as this none begins.
await phone.page.getByRole('link', { name: /^Ask the children/ }).click()
await phone.page.getByRole('radio', { name: 'Very happy' }).check()
await phone.page.getByRole('link', { name: 'Back' }).click()
await fillStores(phone.page)
await restart()
await print('saving one record, in the page (ms)', saving)
await print('until both stores have it (ms)', acknowledged)
await print('a letter typed in a survey, in the page (ms)', typing)
const starts = []
for (let run = 0; run < RUNS; run++) {
  await restart()
  starts.push(await startTimes(phone.page))
}
say('start: first paint (ms)', starts.map((start) => start.paint))
say('start: the screen works (ms)', starts.map((start) => start.works))
say('start: both stores compared (ms)', starts.map((start) => start.compared))
await phone.browser.close()
await server.close()
await rm(profile, { recursive: true, force: true })

async function start() {
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROME || undefined,
    viewport: { width: 360, height: 640 },
    locale: 'en-PH',
  })
  const page = browser.pages()[0]
  // The moments at which the screen works and the copies were compared, seen from inside.
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!window.works && document.querySelector('nav.menu')) window.works = performance.now()
      if (document.documentElement.dataset.copies) window.compared ??= performance.now()
    })
    seen.observe(document, { subtree: true, childList: true, attributes: true })
  })
  await page.goto(`${server.address}#/today`)
  await page.locator('html[data-copies]').waitFor({ state: 'attached', timeout: 60_000 })
  return { browser, page }
}

async function restart() {
  await phone.browser.close()
  phone = await start()
}

/** Puts responses to the example's form into both stores, as the app writes them. */
async function fillStores(page) {
  const [form, model] = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.startsWith('katuwang/1/response/'))
    return [key.split('/')[3], JSON.parse(localStorage.getItem(key))]
  })
  const pairs = Array.from({ length: RESPONSES }, (_, number) => {
    const id = `0199${number.toString(16).padStart(4, '0')}-0000-7000-8000-000000000000`
    // As short as an answer can be: ten thousand longer ones do not fit into the five million letters of an origin.
    const data = { ...model.data, id, session: null, answers: { happy: '5' } }
    return sealed(`katuwang/1/response/${form}/${id}`, model, data)
  })
  const letters = pairs.reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  console.log(`${Math.round(letters / pairs.length)} letters each with its key, ${letters} of 5242880 in all`)
  await put(page, pairs)
}

function saving(page) {
  return page.getByRole('button', { name: 'One more: Children' }).evaluate((button) => {
    const begun = performance.now()
    button.click()
    return performance.now() - begun
  })
}

function acknowledged(page) {
  return page.getByRole('button', { name: 'One more: Children' }).evaluate(
    (button) =>
      new Promise((resolve) => {
        const says = () => document.querySelector('.bar [role=status]').textContent
        const begun = performance.now()
        button.click()
        const look = () => (says() === 'Saved' ? resolve(performance.now() - begun) : setTimeout(look))
        setTimeout(look)
      }),
  )
}

async function typing(page) {
  if (!page.url().includes('/ask/')) {
    await page.getByRole('link', { name: /^Ask the children/ }).click()
    await page.getByRole('button', { name: 'All on one page' }).click()
  }
  return page.getByRole('textbox').last().evaluate((field) => {
    field.value += 'a'
    const begun = performance.now()
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    return performance.now() - begun
  })
}

function startTimes(page) {
  return page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    works: window.works,
    compared: window.compared,
  }))
}

async function print(what, measure) {
  const times = []
  for (let run = 0; run < RUNS * 3; run++) times.push(await measure(phone.page))
  say(what, times)
}

function say(what, times) {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1)
  console.log(`${what.padEnd(48)} median ${at(0.5).padStart(7)}   worst ${at(1).padStart(7)}`)
}
