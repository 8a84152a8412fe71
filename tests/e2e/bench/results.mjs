// What many answers cost once they are read: counting them, and making a table of them, beside PapaParse and d3-dsv in the
// same page. Prints, and asserts nothing. `cargo xtask bench` builds what it needs and runs this.
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { say } from './measuring.mjs'

const RESPONSES = 10_000
const QUESTIONS = 30
const RUNS = 9
const SLOWER = 6

const made = process.argv[2]
const files = {
  '/': ['text/html', () => '<!doctype html><title>bench</title><script src="/papaparse.js"></script><script src="/d3-dsv.js"></script>'],
  '/papaparse.js': ['text/javascript', () => readFile('node_modules/papaparse/papaparse.min.js')],
  '/d3-dsv.js': ['text/javascript', () => readFile('node_modules/d3-dsv/dist/d3-dsv.min.js')],
  '/katuwang-bench.js': ['text/javascript', () => readFile(`${made}/katuwang-bench.js`)],
  '/katuwang-bench_bg.wasm': ['application/wasm', () => readFile(`${made}/katuwang-bench_bg.wasm`)],
}
const server = createServer(async ({ url }, answer) => {
  const [kind, text] = files[url] ?? []
  answer.writeHead(kind ? 200 : 404, { 'content-type': kind ?? 'text/plain' }).end(text && (await text()))
})
await new Promise((ready) => server.listen(0, ready))
const browser = await chromium.launch({ executablePath: process.env.CHROME || undefined })
const page = await browser.newPage()
await page.goto(`http://localhost:${server.address().port}/`)
const phone = await page.context().newCDPSession(page)
for (const [speed, rate] of [['as this machine is', 1], [`${SLOWER}x slower`, SLOWER]]) {
  await phone.send('Emulation.setCPUThrottlingRate', { rate })
  const times = await page.evaluate(measure, [RESPONSES, QUESTIONS, RUNS])
  console.log(`\n${RESPONSES} responses of ${QUESTIONS} questions, ${speed} (ms: median, worst)`)
  for (const [words, of] of Object.entries(times)) say(words, of)
  const middle = (of) => of.toSorted((one, other) => one - other)[Math.floor(of.length / 2)]
  const ours = middle(times['a table into a Blob: Katuwang'])
  console.log(`PapaParse takes ${(middle(times['a table into a Blob: PapaParse']) / ours).toFixed(1)} times as long, d3-dsv ${(middle(times['a table into a Blob: d3-dsv']) / ours).toFixed(1)}`)
}
await browser.close()
server.close()

/** Runs in the page: each in turn, so that all have the same weather. */
async function measure([responses, questions, runs]) {
  const katuwang = await import('/katuwang-bench.js')
  await katuwang.default()
  const records = JSON.parse(katuwang.prepare(responses, questions))
  const blob = (content) => new Blob([content], { type: 'text/csv' })
  const work = {
    'counting every question': () => katuwang.count(),
    'a table into a Blob: Katuwang': () => blob(katuwang.table()),
    'a table into a Blob: d3-dsv': () => blob(window.d3.csvFormat(records)),
    'a table into a Blob: PapaParse': () => blob(window.Papa.unparse(records, { quotes: true })),
  }
  const times = Object.fromEntries(Object.keys(work).map((words) => [words, []]))
  for (let run = 0; run < runs; run++) {
    for (const [words, act] of Object.entries(work)) {
      await new Promise((rest) => setTimeout(rest, 20))
      const begun = performance.now()
      act()
      times[words].push(performance.now() - begun)
    }
  }
  return times
}
