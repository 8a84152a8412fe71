// The fault suite: breaks what can break under the app, and compares with its own log of what was promised.
//
//   node tests/e2e/faults/run.mjs [--short] [--seed N] [--kills N] [--only name] [--out docs/faults.md] [--dist folder]
import { writeFile } from 'node:fs/promises'
import { parseArgs, stripVTControlCharacters } from 'node:util'
import { lookAround, open, settled } from './app.mjs'
import { Phone } from './browser.mjs'
import { seedOf } from './random.mjs'
import { markdown, summary } from './report.mjs'
import { Site } from './site.mjs'
import { opened, stores } from './stores.mjs'
import { Trial } from './trial.mjs'

const SUBJECTS = ['kills', 'closing', 'halfway', 'power', 'two-copies', 'silent-disk', 'no-room', 'damage', 'tabs', 'versions', 'offline', 'stopped', 'time', 'words', 'files', 'bin']

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    kills: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    short: { type: 'boolean', default: false },
  },
})
const seed = Number(options.seed)
const kills = Number(options.kills ?? (options.short ? 8 : 100))
const begun = Date.now()
const say = (words) => console.log(`${((Date.now() - begun) / 1000).toFixed(1).padStart(7)} s  ${words}`)

const all = (await Promise.all(SUBJECTS.map((subject) => import(`./${subject}.mjs`)))).flatMap(({ faults }) => faults)
const chosen = all.filter(({ name, short }) => (options.only ? name.startsWith(options.only) : short || !options.short))
if (chosen.length === 0) throw new Error(`no fault has a name that begins with "${options.only}": ${all.map(({ name }) => name).join(', ')}`)
say(`seed ${seed}, ${chosen.length} faults, ${kills} kills`)

const site = await new Site(options.dist).open()
const template = await Phone.like()
const lines = []
let failures = 0
const { world, browser } = await prepare()
for (const fault of chosen) lines.push(summary(fault, await tries(fault)))
await template.throwAway()
await site.close()

const report = markdown(lines, { seed, took: Date.now() - begun, browser })
console.log(`\n${report}`)
if (options.out) await writeFile(options.out, report)
say(failures === 0 ? 'nothing acknowledged was lost' : `tries that failed: ${failures}`)
process.exit(failures === 0 ? 0 : 1)

/** A phone with the example on it and the app kept for offline use; every try begins with a copy of it. */
async function prepare() {
  const page = await template.start()
  const copies = await open(page, site.address)
  if (copies !== 'two') {
    failures += 1
    settled.silent = true
    say('FAILED: this build never says that its two copies have met (`data-copies` on the root element)')
  }
  const world = await lookAround(page)
  const { local } = await stores(page)
  world.purpose = opened(local.get(`katuwang/1/project/${world.project}`)).data.purpose
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}))
  const { product } = await template.send('Browser.getVersion')
  await template.close()
  return { world, browser: product.replace('/', ' ') }
}

/** Tries a fault as often as it says. */
async function tries(fault) {
  const count = options.short && !options.only ? Number(fault.short) : (fault.times ?? 1)
  const trials = []
  for (let attempt = 0; attempt < count; attempt++) {
    const trial = new Trial({ seed: seedOf(seed, fault.name, attempt), site, dist: options.dist, world, template: template.profile, kills, short: options.short, say })
    trials.push(trial)
    try {
      await within(fault.limit ?? 60_000, fault.run(trial, attempt))
    } catch (problem) {
      trial.problems.push(stripVTControlCharacters(String(problem.stack ?? problem)).split('\n').slice(0, 8).join('\n      '))
    }
    await trial.end()
    tell(fault, attempt, count, trial)
  }
  return trials
}

function tell({ number, name }, attempt, count, { problems, log, tried }) {
  const of = count > 1 ? ` ${attempt + 1}/${count}` : ''
  const times = tried > 1 ? `, ${tried} times` : ''
  say(`${problems.length > 0 ? 'FAILED' : 'ok    '} ${number} ${name}${of}${times}: ${log.acknowledged} acknowledged, ${log.lost} lost`)
  if (problems.length === 0) return
  failures += 1
  for (const problem of problems.slice(0, 8)) console.log(`      ${problem}`)
  console.log(`      again: node tests/e2e/faults/run.mjs --seed ${seed} --only ${name}${options.kills ? ` --kills ${kills}` : ''}`)
}

async function within(limit, doing) {
  let timer
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`not done within ${limit / 1000} s`)), limit)))
  try {
    await Promise.race([doing, late])
  } finally {
    clearTimeout(timer)
    doing.catch(() => {})
  }
}
