// What a queue of people costs on a slow phone: a form of 200 questions, as many answers as leave room
// for more, a processor six times slower.
// Prints, and asserts nothing. `cargo xtask bench` builds the app and runs this.
import { filled, opening, say } from './measuring.mjs'
import { put, sealed } from './stores.mjs'

const QUESTIONS = 200
const ANSWERS = 7_000
const RUNS = 5
const SLOWER = 6

const { page, phone, given: form, end } = await filled(fill)
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
    await opening(page, '#/phone')
    times.push(await opening(page, address))
  }
  say(words, times)
}
await end()

/** Puts a long form with logic and its answers into both stores, and gives the form's id. */
async function fill(page) {
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
