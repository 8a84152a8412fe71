// What a large form costs on a slow phone: 600 questions, 300 expressions, a processor six times slower.
// Prints, and asserts nothing. `cargo xtask bench` builds the app and runs this.
import { chromium } from '@playwright/test'
import { serve } from '../../../xtask/server.mjs'
import { opening, say } from './measuring.mjs'
import { put, sealed } from './stores.mjs'

const QUESTIONS = 600
const EXPRESSIONS = 300
const RUNS = 9
const SLOWER = 6

const server = await serve('dist')
const browser = await chromium.launch({ executablePath: process.env.CHROME || undefined })
const page = await browser.newPage({ viewport: { width: 360, height: 640 }, locale: 'en-PH' })
await page.goto(`${server.address}#/today`)
await page.locator('html[data-copies]').waitFor({ state: 'attached', timeout: 60_000 })
await page.getByRole('button', { name: 'Look around with an example' }).click()
await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
const form = await fill()
await page.goto('about:blank')
await page.goto(`${server.address}#/surveys`)
await page.locator('html[data-copies]').waitFor({ state: 'attached', timeout: 60_000 })
console.log(`${QUESTIONS} questions, ${EXPRESSIONS} expressions; opening on this machine, keystrokes also ${SLOWER}x slower`)

console.log('\nfrom the tap to the frame with the first question (ms: median, worst)')
const openings = []
for (let run = 0; run < RUNS; run++) {
  openings.push(await opening(page, `#/ask/${form}`))
  await opening(page, '#/surveys')
}
say('opening the form', openings)

// What the browser takes for a letter by itself is the measure of what this page adds to it.
const bare = await browser.newPage({ viewport: { width: 360, height: 640 } })
await bare.setContent('<main><input class="typed" type="text"></main>')
const fields = [
  ['in the form', page, await watched(page)],
  ['in a field alone on an empty page', bare, await watched(bare)],
]
for (const [speed, rate] of [['as this machine is', 1], [`${SLOWER}x slower`, SLOWER]]) {
  await opening(page, `#/ask/${form}`)
  for (const [where, page, phone] of fields) {
    await page.bringToFront()
    await phone.send('Emulation.setCPUThrottlingRate', { rate })
    console.log(`\na keystroke ${where}, ${speed} (ms of the page's thread; from the key to the painted frame, in steps of 8)`)
    const letters = []
    for (let run = 0; run < 15; run++) letters.push(await typing(page, phone, run))
    for (const [words, of] of [['code of the page', 'script'], ['style and layout', 'layout'], ['until it is painted', 'painted']]) {
      say(words, letters.map((letter) => letter[of]))
    }
    await phone.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  }
  await page.bringToFront()
  await opening(page, '#/surveys')
}
await browser.close()
await server.close()

/** A form whose first question is followed by a chain of ten and heard by a hundred others. */
async function fill() {
  const found = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.startsWith('katuwang/1/form/')))
  const model = JSON.parse(found[1])
  const id = '01990000-0000-7000-8000-00000000f0f0'
  const questions = []
  for (let number = 0; number < QUESTIONS; number++) {
    const logic = {}
    if (number > 0 && number % 2 === 0) {
      const heard = number <= 20 ? number - 2 : number % 6 === 0 ? 0 : number - 2
      if (number % 4 === 0) logic.calculation = `coalesce(\${q${heard}}, 0) + ${number}`
      else logic.relevant = `string-length(\${q${heard}}) < 40 and not(\${q${heard}} = 'x${number}')`
    }
    questions.push({
      name: `q${number}`,
      label: { en: `Question ${number}: how many of these were there?` },
      required: false,
      kind: logic.calculation ? { calculate: {} } : { text: { one_line: true } },
      ...(Object.keys(logic).length && { logic }),
    })
  }
  await put(page, [sealed(`katuwang/1/form/${id}`, { ...model, v: 2 }, { ...model.data, id, title: { en: 'Six hundred' }, questions })])
  return id
}

/** What one letter costs: the time of the page's thread by what it was spent on, and that from the key to the frame. */
async function typing(page, phone, run) {
  await page.locator('main .typed').first().focus()
  const before = await spent(phone)
  const painted = page.evaluate(
    () =>
      new Promise((resolve) => {
        const seen = new PerformanceObserver((entries) => {
          const input = entries.getEntries().find((entry) => entry.name === 'input' || entry.name === 'keydown')
          if (!input) return
          seen.disconnect()
          resolve(input.duration)
        })
        seen.observe({ type: 'event', durationThreshold: 16 })
        // What is painted sooner than that is not told.
        setTimeout(() => resolve(0), 400)
      }),
  )
  await page.keyboard.press(String.fromCharCode(97 + run))
  const duration = await painted
  const after = await spent(phone)
  const layout = after.LayoutDuration + after.RecalcStyleDuration - before.LayoutDuration - before.RecalcStyleDuration
  return { script: after.ScriptDuration - before.ScriptDuration, layout, painted: duration }
}

/** The browser's own tools for a page, telling what its thread does. */
async function watched(page) {
  const phone = await page.context().newCDPSession(page)
  await phone.send('Performance.enable')
  return phone
}

/** The milliseconds that the page's thread has worked, by what on. */
async function spent(phone) {
  const { metrics } = await phone.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]))
}
