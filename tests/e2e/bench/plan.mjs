// What a large plan costs on a slow phone: 200 projects, 5,000 tasks, 2,000 sessions, a processor six times slower.
// Prints, and asserts nothing. `cargo xtask bench` builds the app and runs this.
import { filled, opening, say } from './measuring.mjs'
import { put, sealed } from './stores.mjs'

const PROJECTS = 200
const TASKS = 25
const SESSIONS = 10
const RUNS = 5
const SLOWER = 6

const { page, phone, given: { project, ids }, end } = await filled(fill)
// The spare is filled while the app is open; what is measured is the time after that.
await page.waitForFunction(isFull, PROJECTS * (TASKS + SESSIONS), { polling: 500, timeout: 120_000 })
await phone.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
console.log(`${PROJECTS} projects, ${PROJECTS * TASKS} tasks, ${PROJECTS * SESSIONS} sessions, ${RUNS} runs, ${SLOWER}x slower`)

const lists = ['partners', 'exchanges', 'consignments', 'languages', 'people', 'sessions', 'tasks', 'funds', 'conversations', 'proof']
const screens = ['#/today', '#/projects', project, ...lists.map((list) => `${project}/${list}`)]
for (const kind of ['task', 'session', 'series', 'consignment']) screens.push(`${project}/edit/${kind}/${ids[kind]}`)
screens.push('#/phone', '#/reports')
console.log('\nopening a screen, tap to the next frame (ms, median): in the first half minute, and once the browser has compiled the app')
const early = await round()
const late = await round()
for (const [place, address] of screens.entries()) {
  const name = address.replace(project, 'project').replace(/[0-9a-f-]{36}/, '')
  console.log(`${early[place].toFixed(0).padStart(6)} ${late[place].toFixed(0).padStart(6)}  ${name}`)
}
console.log('\na letter typed into a task, in the page (ms)')
await opening(page, `${project}/edit/task/${ids.task}`)
const letters = []
for (let run = 0; run < 15; run++) letters.push(await typing(run))
say('typing', letters)
await end()

/** Copies the example's project, its tasks and sessions until there are enough, into both stores. */
async function fill(page) {
  const stored = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => /^katuwang\/1\/[a-z-]+\//.test(key)))
  const first = (kind) => stored.find(([key]) => key.startsWith(`katuwang/1/${kind}/`))
  const models = Object.fromEntries(['project', 'task', 'session'].map((kind) => [kind, JSON.parse(first(kind)[1])]))
  const pairs = []
  let count = 0
  const add = (kind, changes) => {
    count += 1
    const id = `0199${count.toString(16).padStart(4, '0')}-0000-7000-8000-000000000000`
    pairs.push(sealed(`katuwang/1/${kind}/${id}`, models[kind], { ...models[kind].data, id, ...changes }))
    return id
  }
  const day = (days) => new Date(Date.UTC(2026, 10, 1 + days)).toISOString().slice(0, 10)
  for (let number = 1; number < PROJECTS; number++) {
    const project = add('project', { name: `Project ${number}`, example: false })
    for (let task = 0; task < TASKS; task++) add('task', { project, what: `Task ${task}`, due: day(task * 9), done: task % 3 === 0 })
    for (let session = 0; session < SESSIONS; session++) add('session', { project, date: day(session * 7 + (number % 7)), state: 'planned', children: null, adults: null, occurrence: null })
  }
  await put(page, pairs)
  const ids = Object.fromEntries(['task', 'session', 'series', 'consignment'].map((kind) => [kind, first(kind)[0].split('/').pop()]))
  return { project: `#/project/${first('project')[0].split('/').pop()}`, ids }
}

/** Whether the spare of the second store has that many texts; there is none where the browser has no buckets. */
async function isFull(count) {
  if (!navigator.storageBuckets) return true
  const { indexedDB } = await navigator.storageBuckets.open('spare')
  const database = await new Promise((resolve) => (indexedDB.open('katuwang').onsuccess = ({ target: { result } }) => resolve(result)))
  const counting = database.transaction('texts').objectStore('texts').count()
  const there = await new Promise((resolve) => (counting.onsuccess = () => resolve(counting.result)))
  database.close()
  return there >= count
}

/** The median of every screen. */
async function round() {
  const medians = []
  for (const address of screens) {
    const times = []
    for (let run = 0; run < RUNS; run++) {
      await opening(page, '#/surveys')
      times.push(await opening(page, address))
    }
    medians.push(times.toSorted((one, other) => one - other)[Math.floor(RUNS / 2)])
  }
  return medians
}

function typing(run) {
  return page.locator('#what').evaluate((input, run) => {
    input.value += String.fromCharCode(97 + run)
    const begun = performance.now()
    input.dispatchEvent(new Event('input', { bubbles: true }))
    return performance.now() - begun
  }, run)
}
