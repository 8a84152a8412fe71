// Storage that refuses, keeps silent or only pretends: the app must never say "Saved" then, and must say so soon.
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { banner, notices, open, saveAFile, saved, warned } from './app.mjs'
import { bare, hold } from './stores.mjs'

/** How long a failure may go unnoticed, in milliseconds, with some room for a slow machine. */
const SOON = 2500

export const faults = [
  {
    number: 12,
    name: 'copy-silent',
    fault: 'Second copy never answers',
    done: 'another page holds it shut; then it lets go',
    times: 4,
    short: 1,
    run: silent,
  },
  refusing('fails', 'cannot be opened', openFails),
  refusing('blocked', 'stays blocked while it is opened', openBlocked),
  {
    number: 12,
    name: 'copy-version',
    fault: 'Second copy of a later version',
    done: 'the database is there with the number 99, so that the browser refuses to open it',
    times: 2,
    run: version,
  },
  {
    number: 12,
    name: 'copy-no-folder',
    fault: 'Second copy has no place on the disk',
    done: 'the browser\'s folder for it is replaced by a file',
    times: 2,
    run: noFolder,
  },
  {
    number: 12,
    name: 'copy-aborts',
    fault: 'Second copy aborts',
    done: 'every transaction that writes is aborted from some moment on',
    times: 3,
    short: 1,
    run: aborts,
  },
  {
    number: 15,
    name: 'in-memory',
    fault: 'First copy only in memory',
    done: 'the browser\'s folder for localStorage is replaced by a file: it takes everything and keeps nothing',
    times: 3,
    run: inMemory,
  },
  {
    number: 16,
    name: 'blocked',
    fault: 'Storage blocked',
    done: '`localStorage` throws SecurityError; and the same with IndexedDB too',
    times: 2,
    run: blocked,
  },
]

/** A second copy that refuses from the start. */
function refusing(name, words, init) {
  const run = async (trial) => {
    const phone = await trial.phone()
    const { page, work } = await trial.start(phone, { init })
    await unsafe(trial, page, work)
    await phone.close()
    await trial.reopen(phone, { evenInFlight: true })
  }
  return { number: 12, name: `copy-${name}`, fault: `Second copy ${words}`, done: 'from the start, while somebody works', times: 2, run }
}

/** One change is made: soon a banner must show, and "Saved" never; work goes on all the same, and a file can be had. */
async function unsafe(trial, page, work) {
  await work.today()
  const { after, saved: lied } = await warned(page, () => work.countOne('children', 'Children', 0))
  trial.expect(after !== null && after <= SOON, after === null ? 'no banner shows' : `the banner shows after ${after} ms`)
  trial.expect(!lied, 'it says "Saved"')
  trial.slowest = Math.max(trial.slowest ?? 0, after ?? Infinity)
  trial.note(`banner within ${Math.ceil(trial.slowest / 500) / 2} s`)
  await work.count(2, undefined, 0)
  await work.answer(3, undefined, 0)
  const file = await trial.lastPhone.file(() => saveAFile(page))
  trial.expect(file?.includes('katuwang/1/draft/'), 'the file of the banner does not hold the answers')
}

async function silent(trial) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  await work.count(2)
  const other = await bare(await phone.tab(), trial.site.address)
  const letGo = await hold(other)
  await page.bringToFront()
  await unsafe(trial, page, work)
  await letGo()
  await work.countOne('children', 'Children', 0)
  trial.expect(await work.acknowledged({ patient: true }), 'it never says "Saved" once the second copy answers again')
  await banner(page).first().waitFor({ state: 'hidden', timeout: 5000 }).catch(() => trial.expect(false, 'the banner stays'))
  await phone.kill()
  await trial.reopen(phone)
}

async function aborts(trial) {
  const phone = await trial.phone()
  const init = () => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...what) {
      const request = put.apply(this, what)
      if (window.aborting) this.transaction.abort()
      return request
    }
  }
  const { page, work } = await trial.start(phone, { init })
  await work.count(2)
  await page.evaluate(() => (window.aborting = true))
  await unsafe(trial, page, work)
  await phone.close()
  await trial.reopen(phone, { evenInFlight: true })
}

async function version(trial) {
  const phone = await trial.phone()
  const page = await bare(await phone.start(), trial.site.address)
  const raise = (version) => page.evaluate((version) => new Promise((resolve, reject) => {
    const request = indexedDB.open('katuwang', version)
    request.onsuccess = () => resolve(request.result.close())
    request.onerror = () => reject(request.error)
  }), version)
  await raise(99)
  await open(page, trial.site.address)
  await unsafe(trial, page, trial.work(page))
  await phone.close()
  const again = await trial.start(phone)
  await trial.compare(again.page, { evenInFlight: true, twins: false })
}

async function noFolder(trial) {
  const phone = await trial.phone()
  const folder = join(phone.profile, 'Default', 'IndexedDB')
  await rename(folder, `${folder} aside`).catch(() => {})
  await writeFile(folder, '')
  const { page, work } = await trial.start(phone)
  await unsafe(trial, page, work)
  await phone.close()
  await rm(folder, { recursive: true, force: true })
  await trial.reopen(phone, { evenInFlight: true })
}

async function inMemory(trial) {
  const phone = await trial.phone()
  const { work } = await trial.start(phone)
  await work.count(2)
  await phone.close()
  const folder = join(phone.profile, 'Default', 'Local Storage')
  await rm(folder, { recursive: true })
  await writeFile(folder, '')
  const second = await trial.reopen(phone)
  await second.work.count(3)
  await second.work.oneResponse()
  await phone.kill()
  const third = await trial.reopen(phone)
  trial.expect((await notices(third.page)).length > 0, 'nothing says that the first copy keeps nothing')
}

async function blocked(trial, attempt) {
  const phone = await trial.phone()
  const init = (both) => {
    const refuse = { get: () => { throw new DOMException('The operation is insecure.', 'SecurityError') } }
    Object.defineProperty(window, 'localStorage', refuse)
    if (both) Object.defineProperty(window, 'indexedDB', refuse)
  }
  const page = await phone.start({ init, argument: attempt % 2 === 1 })
  await open(page, trial.site.address)
  trial.expect(!(await page.locator('#stopped').isVisible()), 'the app stopped')
  await banner(page).first().waitFor()
  const look = page.getByRole('button', { name: 'Look around with an example' })
  if (await look.isVisible()) await look.click()
  await page.getByRole('heading', { name: 'Who came' }).waitFor()
  await page.getByRole('button', { name: 'One more: Children' }).click()
  trial.expect(!(await saved(page, { within: 1000, patient: true })), 'it says "Saved"')
  const file = await phone.file(() => saveAFile(page))
  trial.expect(file?.includes('katuwang/1/session/'), 'the file does not hold what is on the screen')
  trial.expect(!(await page.locator('#stopped').isVisible()), 'the app stopped')
}

/** A request that answers as told, in place of the browser's own. */
function openFails() {
  IDBFactory.prototype.open = () => {
    const request = Object.assign(new EventTarget(), { error: new DOMException('Internal error opening backing store.', 'UnknownError') })
    setTimeout(() => {
      const event = new Event('error')
      request.onerror?.(event)
      request.dispatchEvent(event)
    })
    return request
  }
}

function openBlocked() {
  IDBFactory.prototype.open = () => {
    const request = new EventTarget()
    setTimeout(() => {
      const event = new Event('blocked')
      request.onblocked?.(event)
      request.dispatchEvent(event)
    })
    return request
  }
}
