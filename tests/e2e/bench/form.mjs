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

const phone = await page.context().newCDPSession(page)
for (const [words, rate] of [['as this machine is', 1], [`${SLOWER}x slower`, SLOWER]]) {
  await phone.send('Emulation.setCPUThrottlingRate', { rate })
  await opening(page, `#/ask/${form}`)
  console.log(`\na keystroke, ${words} (ms in the page; to the painted frame)`)
  const [letters, frames] = [[], []]
  for (let run = 0; run < 15; run++) {
    const [script, frame] = await typing(run)
    letters.push(script)
    frames.push(frame)
  }
  say('in the page', letters)
  say('until it is painted', frames)
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

/** The time in the page's own code, and that to the next painted frame. */
function typing(run) {
  return page.locator('main .typed').first().evaluate(
    (input, run) =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          input.value += String.fromCharCode(97 + run)
          const begun = performance.now()
          input.dispatchEvent(new Event('input', { bubbles: true }))
          const script = performance.now() - begun
          requestAnimationFrame(() => setTimeout(() => resolve([script, performance.now() - begun])))
        })
      }),
    run,
  )
}
