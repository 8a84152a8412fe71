// Killed between the two copies: after the first was written and before the second, or while they heal each other.
import { open } from './app.mjs'
import { bare, hold, opened, put, records, sealed, stores } from './stores.mjs'

export const faults = [
  {
    number: 6,
    name: 'one-copy-behind',
    fault: 'Killed between the two copies',
    done: 'the second copy is held shut while somebody works, then the page is killed: the first copy has it all and heals the second',
    times: 5,
    short: 1,
    run: oneCopyBehind,
  },
  {
    number: 6,
    name: 'one-copy-flushed',
    fault: 'Browser killed between the two copies',
    done: 'the same, but the browser is killed after the first copy went to the disk by itself (6 s)',
    times: 1,
    run: oneCopyFlushed,
  },
  {
    number: 7,
    name: 'start-killed',
    fault: 'Killed while the copies heal each other',
    done: 'the two copies differ in fourteen records; SIGKILL at every single write of the start, one start each',
    limit: 600_000,
    run: startKilled,
  },
]

async function oneCopyBehind(trial) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  await work.count(2)
  const behind = await bare(await phone.tab(), trial.site.address)
  await hold(behind)
  await page.bringToFront()
  await work.count(3, undefined, 0)
  await work.answer(3, undefined, 0)
  await phone.killPages()
  const again = await phone.tab()
  trial.expect((await open(again, trial.site.address)) === 'two', 'the copies did not meet after it')
  await trial.compare(again, { evenInFlight: true })
  await phone.kill()
  // What healed the second copy must be on the disk: the first is not, after so short a time.
  await trial.reopen(phone, { evenInFlight: true })
}

async function oneCopyFlushed(trial) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  const behind = await bare(await phone.tab(), trial.site.address)
  await hold(behind)
  await page.bringToFront()
  await work.count(3, undefined, 0)
  await page.waitForTimeout(6000)
  await phone.kill()
  const { found } = await trial.reopen(phone)
  trial.note(trial.log.inFlightLost === 0 ? 'the first copy had it' : 'the first copy was not yet on the disk')
  trial.expect(found.copy, 'there is no second copy')
}

/** Makes the copies differ, then kills the browser at the first write of the start, at the second, and so on. */
async function startKilled(trial) {
  const phone = await trial.phone()
  const expected = await disagreement(trial, phone)
  for (let step = 1; ; step++) {
    const victim = await trial.twin(phone)
    const reached = await startUntil(victim, trial.site.address, step)
    if (reached) await victim.kill()
    else await victim.close()
    const page = await victim.start()
    trial.expect((await open(page, trial.site.address)) === 'two', `step ${step}: the copies did not meet after it`)
    const found = await stores(page)
    for (const texts of [found.local, found.copy ?? new Map()]) {
      const wrong = [...expected].filter(([key, text]) => texts.get(key) !== text)
      trial.expect(wrong.length === 0, `killed at write ${step}: ${wrong.length} records are not as they must be, first ${wrong[0]?.[0]}`)
      const more = [...records(texts).keys()].filter((key) => !expected.has(key))
      trial.expect(more.length === 0, `killed at write ${step}: ${more.length} records too many, first ${more[0]}`)
    }
    await victim.throwAway()
    trial.tried = step
    if (!reached || trial.problems.length > 5) break
    if (step > 400) throw new Error('the start never stops writing')
  }
  trial.note(`the start writes ${trial.tried - 1} times`)
}

/** Five records only in one copy, five only in the other, four newer on one side; gives what all must become. */
async function disagreement(trial, phone) {
  const page = await bare(await phone.start(), trial.site.address)
  const { local, copy } = await stores(page)
  if (!copy) throw new Error('there is no second copy')
  const tasks = [...records(local)].filter(([key]) => /\/(task|exchange|session)\//.test(key))
  const expected = new Map(records(local))
  const change = { local: {}, copy: {} }
  for (const [place, [key, text]] of tasks.slice(0, 14).entries()) {
    if (place < 5) change.local[key] = null
    else if (place < 10) change.copy[key] = null
    else {
      const newer = changed(text)
      change[place % 2 ? 'local' : 'copy'][key] = newer
      expected.set(key, newer)
    }
  }
  await put(page, change)
  await phone.close()
  return expected
}

/** The same record, changed a minute later. */
function changed(text) {
  const record = opened(text)
  const [time, counter, where] = record.stamp.split('-')
  const later = (BigInt(`0x${time}`) + 60_000n).toString(16).padStart(16, '0')
  return sealed({ ...record, stamp: [later, counter, where].join('-') })
}

/** Starts the app and stops its page for good at the given write; tells whether there was one. */
async function startUntil(phone, address, step) {
  let reached
  const stopped = new Promise((resolve) => (reached = resolve))
  await phone.start()
  await phone.context.exposeBinding('atTheWrite', () => reached(true))
  await phone.context.addInitScript((step) => {
    if (!location.pathname.endsWith('/')) return
    let writes = 0
    const count = (owner, name) => {
      const original = owner[name]
      owner[name] = function (...what) {
        writes += 1
        if (writes === step) {
          window.atTheWrite()
          // The page stands here until it is killed.
          for (;;);
        }
        return original.apply(this, what)
      }
    }
    for (const name of ['setItem', 'removeItem']) count(Storage.prototype, name)
    for (const name of ['put', 'add', 'delete']) count(IDBObjectStore.prototype, name)
  }, step)
  const whole = open(phone.page, address).then(() => false, () => true)
  return Promise.race([stopped, whole])
}
