// What a report costs: a form of 30 questions with a target, as many answers as a phone has room for. From the tap to the
// report with its reading, to the report for others, and to another language; and the longest task of the page on the way.
// Prints, and asserts nothing. `cargo xtask bench` builds the app and runs this.
import { filled, opening, say } from './measuring.mjs'
import { put, sealed } from './stores.mjs'

const QUESTIONS = 30
const ANSWERS = 3_500
const RUNS = 5
const SLOWER = 6

const { page, phone, given: project, end } = await filled(fill)
await page.evaluate(() => {
  window.longest = 0
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration)
  }).observe({ type: 'longtask' })
})
for (const rate of [1, SLOWER]) {
  await phone.send('Emulation.setCPUThrottlingRate', { rate })
  console.log(`${QUESTIONS} questions, ${ANSWERS} answers, ${RUNS} runs, ${rate}x slower (ms: median, worst, longest task)`)
  const times = { 'the report, with reading the answers': [], 'for a sponsor': [], 'for the team': [], 'in Filipino': [], 'in English': [] }
  const longest = Object.fromEntries(Object.keys(times).map((words) => [words, 0]))
  const measure = async (words, act) => {
    await page.evaluate(() => new Promise((rest) => setTimeout(() => ((window.longest = 0), rest()), 100)))
    times[words].push(await act())
    await page.waitForTimeout(200)
    longest[words] = Math.max(longest[words], await page.evaluate(() => window.longest))
  }
  for (let run = 0; run < RUNS; run++) {
    await opening(page, '#/phone')
    await measure('the report, with reading the answers', () => opening(page, `#/report/${project}`))
    await measure('for a sponsor', () => tapping('Sponsor: one page'))
    await measure('for the team', () => tapping('Team: everything'))
    await measure('in Filipino', () => tapping('Filipino'))
    await measure('in English', () => tapping('English'))
  }
  for (const [words, of] of Object.entries(times)) say(`${longest[words].toFixed(0).padStart(5)}  ${words}`, of)
}
await end()

/** From a tap on a button to the frame in which what follows is there. */
function tapping(name) {
  return page.evaluate(
    (name) =>
      new Promise((resolve) => {
        const begun = performance.now()
        ;[...document.querySelectorAll('button')].find((button) => button.textContent.trim() === name).click()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)))
      }),
    name,
  )
}

/** Puts answers to a longer form of the example's project into both stores, and gives the project's id. */
async function fill(page) {
  const stored = await page.evaluate(() => Object.entries(localStorage))
  const first = (kind) => stored.find(([key]) => key.startsWith(`katuwang/1/${kind}/`))[1]
  const [form, response, target] = ['form', 'response', 'target'].map((kind) => JSON.parse(first(kind)))
  const sessions = stored.filter(([key]) => key.startsWith('katuwang/1/session/')).map(([key]) => key.split('/').pop())
  const id = (number) => `0199${number.toString(16).padStart(4, '0')}-0000-7000-8000-000000000000`
  const models = form.data.questions
  const questions = Array.from({ length: QUESTIONS }, (_, number) => ({ ...models[number % 3], name: `q${number}`, required: false, logic: {} }))
  const pairs = [sealed(`katuwang/1/form/${id(0)}`, form, { ...form.data, id: id(0), title: { en: 'Many answers' }, questions })]
  pairs.push(sealed(`katuwang/1/target/${id(1)}`, target, { ...target.data, id: id(1), form: id(0), question: 'q1' }))
  for (let number = 2; number < ANSWERS + 2; number++) {
    const answers = Object.fromEntries(questions.map(({ name }, place) => [name, [String(1 + ((number * 7 + place) % 5)), (number + place) % 3 ? 'yes' : 'no', ['ilokano', 'filipino', 'english'][(number + place) % 3]][place % 3]]))
    pairs.push(sealed(`katuwang/1/response/${id(0)}/${id(number)}`, response, { ...response.data, id: id(number), form: id(0), session: sessions[number % sessions.length], answers }))
  }
  await put(page, pairs)
  return form.data.project
}
