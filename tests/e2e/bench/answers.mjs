// What a queue of people costs on a slow phone: a form of 200 questions, as many answers as leave room
// for more, a processor six times slower.
// Prints, and asserts nothing. `cargo xtask bench` builds the app and runs this.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { serve } from '../../../xtask/server.mjs'
import { put, sealed } from './stores.mjs'

const QUESTIONS = 200
const ANSWERS = 7_000
const RUNS = 5
const SLOWER = 6

const profile = await mkdtemp(join(tmpdir(), 'katuwang-bench-'))
const server = await serve('dist')
let { browser, page } = await start()
await page.getByRole('button', { name: 'Look around with an example' }).click()
await page.getByRole('heading', { name: 'Who came' }).waitFor()
await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
const form = await fill()
await browser.close()
;({ browser, page } = await start())
const phone = await browser.newCDPSession(page)
await phone.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
console.log(`${QUESTIONS} questions, ${ANSWERS} answers, ${RUNS} runs, ${SLOWER}x slower (ms, median and worst)`)

await page.evaluate((form) => (location.hash = `#/ask/${form}`), form)
const finish = page.getByRole('button', { name: 'Finish' })
await page.getByRole('button', { name: 'All on one page' }).click()
await finish.click()
await page.getByRole('button', { name: 'Next respondent' }).waitFor()
const next = []
for (let run = 0; run < RUNS; run++) {
  next.push(
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const begun = performance.now()
          document.querySelector('#next-respondent').click()
          const look = () => {
            const heading = document.activeElement?.classList.contains('asked')
            if (heading) setTimeout(() => resolve(performance.now() - begun))
            else requestAnimationFrame(look)
          }
          look()
        }),
    ),
  )
  await finish.click()
  await page.getByRole('button', { name: 'Next respondent' }).waitFor()
}
say('"Next respondent", from the tap to the first question', next)

for (const [words, address] of [
  ['the answers of the form', `#/form/${form}/answers`],
  ['all surveys, their counts known', '#/surveys'],
]) {
  const times = []
  for (let run = 0; run < RUNS; run++) {
    await opening('#/phone')
    times.push(await opening(address))
  }
  say(words, times)
}
await browser.close()
await server.close()
await rm(profile, { recursive: true, force: true })

async function start() {
  const browser = await chromium.launchPersistentContext(profile, { executablePath: process.env.CHROME || undefined, viewport: { width: 360, height: 640 }, locale: 'en-PH' })
  const page = browser.pages()[0]
  await page.goto(`${server.address}#/today`)
  await page.locator('html[data-copies]').waitFor({ state: 'attached', timeout: 120_000 })
  return { browser, page }
}

/** Puts a long form with logic and its answers into both stores, and gives the form's id. */
async function fill() {
  const stored = await page.evaluate(() => Object.entries(localStorage))
  const first = (kind) => stored.find(([key]) => key.startsWith(`katuwang/1/${kind}/`))[1]
  const [model, answered] = ['form', 'response'].map((kind) => JSON.parse(first(kind)))
  const id = (number) => `0199${number.toString(16).padStart(4, '0')}-0000-7000-8000-000000000000`
  const form = id(0)
  const question = (number) => ({
    ...model.data.questions[2],
    name: `question${number}`,
    required: false,
    logic: number > 0 ? { relevant: `not(\${question${number - 1}} = 'other')` } : {},
  })
  const questions = Array.from({ length: QUESTIONS }, (_, number) => question(number))
  const pairs = [sealed(`katuwang/1/form/${form}`, model, { ...model.data, id: form, title: { en: 'A long form' }, questions })]
  for (let number = 1; number <= ANSWERS; number++) {
    const data = { ...answered.data, id: id(number), form, answers: { question0: 'ilokano' } }
    if (number % 100 === 0) data.void = { reason: 'Asked twice', when: data.finished }
    pairs.push(sealed(`katuwang/1/response/${form}/${id(number)}`, answered, data))
  }
  await put(page, pairs)
  return form
}

/** From the change of the address to the frame in which the screen is there. */
function opening(address) {
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

function say(words, times) {
  const sorted = times.toSorted((one, other) => one - other)
  console.log(`${sorted[Math.floor(sorted.length / 2)].toFixed(0).padStart(8)} ${sorted.at(-1).toFixed(0).padStart(8)}  ${words}`)
}
