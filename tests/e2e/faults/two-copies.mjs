// One of the two copies is wiped, damaged or older: the other heals it, and where both have a claim both are kept.
import { open as openFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { banner, goTo, notices, saveAFile, settled } from './app.mjs'
import { bare, opened, put, sealed, stores } from './stores.mjs'

export const faults = [
  {
    number: 13,
    name: 'copy-deleted',
    fault: 'Second copy deleted',
    done: 'while the app is open, from another page or by the browser, and somebody goes on working',
    times: 4,
    short: 1,
    run: copyDeleted,
  },
  {
    number: 14,
    name: 'first-cleared',
    fault: 'First copy cleared',
    done: 'localStorage alone is wiped while the app is closed; a notice says that all came back',
    times: 3,
    short: 1,
    run: firstCleared,
  },
  {
    number: 14,
    name: 'first-flipped',
    fault: 'First copy damaged on the disk',
    done: 'bytes of the browser\'s own localStorage files flipped while it is closed',
    times: 5,
    run: firstFlipped,
  },
  {
    number: 17,
    name: 'all-cleared',
    fault: 'Everything cleared under the open app',
    done: 'by the browser\'s "clear site data"; the page says so and offers a file with what it knows',
    times: 2,
    short: 1,
    run: allCleared,
  },
  { number: 20, name: 'older', fault: 'Copies disagree', done: 'one side has an older version of a record: the newer wins on both', times: 4, run: older },
  {
    number: 20,
    name: 'tie',
    fault: 'Copies disagree at the same stamp',
    done: 'two versions of a record with one stamp: one wins on both sides, the other is kept as a conflict',
    times: 2,
    run: tie,
  },
]

const origin = (trial) => trial.site.address.replace(/\/$/, '')

async function clear(trial, phone, page, storageTypes) {
  const session = await phone.context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: origin(trial), storageTypes })
}

async function copyDeleted(trial, attempt) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  await work.count(2)
  if (attempt % 2 === 0) {
    await clear(trial, phone, page, 'indexeddb')
  } else {
    const other = await bare(await phone.tab(), trial.site.address)
    const gone = await other.evaluate(() => new Promise((resolve) => {
      const request = indexedDB.deleteDatabase('katuwang')
      request.onsuccess = () => resolve(true)
      setTimeout(() => resolve(false), 3000)
    }))
    trial.expect(gone, 'the app does not let go of its database')
    await page.bringToFront()
  }
  await work.count(3, undefined, 0)
  trial.expect(await work.acknowledged({ patient: true }), 'the app never says "Saved" again')
  await phone.kill()
  const { found } = await trial.reopen(phone)
  trial.expect(found.copy?.size > 50, `the second copy holds ${found.copy?.size ?? 0} texts`)
}

async function firstCleared(trial) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  await work.count(3)
  await work.oneResponse()
  await work.answer(3)
  await bare(page, trial.site.address)
  await clear(trial, phone, page, 'local_storage')
  await phone.close()
  const again = await trial.reopen(phone)
  trial.expect((await notices(again.page)).length > 0, 'nothing says that a copy was gone')
}

async function firstFlipped(trial) {
  const phone = await trial.phone()
  const { work } = await trial.start(phone)
  await work.count(3)
  await work.oneResponse()
  await phone.close()
  await flip(join(phone.profile, 'Default', 'Local Storage', 'leveldb'), trial.random)
  await trial.reopen(phone)
}

/** Damages the browser's files here and there. */
async function flip(folder, random) {
  for (const name of (await readdir(folder)).filter((name) => /\.(log|ldb)$/.test(name))) {
    const file = await openFile(join(folder, name), 'r+')
    const { size } = await file.stat()
    for (let time = 0; size > 0 && time < 20; time++) {
      const at = random.between(0, size - 1)
      const { buffer } = await file.read(Buffer.alloc(1), 0, 1, at)
      buffer[0] ^= random.between(1, 255)
      await file.write(buffer, 0, 1, at)
    }
    await file.close()
  }
}

/** After this nothing is stored: the page must say so, and either put back what it knows or hand it out. */
async function allCleared(trial, attempt) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  await work.count(3)
  await work.answer(3)
  await clear(trial, phone, page, attempt % 2 === 0 ? 'all' : 'local_storage,indexeddb')
  await work.answerOne(undefined, 0)
  await work.answerOne(undefined, 0)
  const told = await banner(page).first().waitFor({ timeout: 5000 }).then(() => true, () => false)
  if (!trial.expect(told, 'the page says nothing after everything was cleared')) return
  const putBack = page.getByRole('button', { name: 'Put back' }).first()
  if (await putBack.isVisible()) {
    await putBack.click()
    await work.acknowledged({ patient: true })
    await phone.kill()
    await trial.reopen(phone)
    return
  }
  const file = await phone.file(() => saveAFile(page))
  trial.expect(file?.includes(`katuwang/1/session/${trial.world.session}`), 'the file does not hold the session that is on the screen')
  trial.expect(file?.includes('katuwang/1/draft/'), 'the file does not hold the answers that were typed')
}

/** Two versions of one task; `later` says which copy has the newer. */
async function differ(trial, change) {
  const phone = await trial.phone()
  const page = await bare(await phone.start(), trial.site.address)
  const key = `katuwang/1/task/${trial.world.task}`
  const { local } = await stores(page)
  const record = opened(local.get(key))
  const version = (what, stamp = record.stamp) => sealed({ ...record, stamp, data: { ...record.data, what } })
  await put(page, change(key, version, record.stamp))
  await phone.close()
  const started = await trial.start(phone)
  trial.expect(settled.silent || started.copies === 'two', 'the copies did not meet')
  return { ...started, phone, key, record, found: await stores(started.page) }
}

async function older(trial, attempt) {
  const side = attempt % 2 === 0 ? 'local' : 'copy'
  const { key, found } = await differ(trial, (key, version, stamp) => {
    const earlier = stamp.replace(/^\w{16}/, (time) => (BigInt(`0x${time}`) - 5000n).toString(16).padStart(16, '0'))
    return { [side]: { [key]: version('An older version', earlier) } }
  })
  for (const [name, texts] of Object.entries(found)) {
    trial.expect(!texts?.get(key).includes('An older version'), `the older version is in ${name}, it was put into ${side}`)
  }
  trial.twins(found)
}

async function tie(trial) {
  const { page, key, found } = await differ(trial, (key, version) => ({
    local: { [key]: version('What the first copy says') },
    copy: { [key]: version('What the second copy says') },
  }))
  trial.twins(found)
  const conflicts = [...found.local].filter(([name]) => name.startsWith('katuwang/1/conflict/'))
  trial.expect(conflicts.length === 1, `${conflicts.length} conflicts are kept`)
  const all = [found.local.get(key), ...conflicts.map(([, text]) => text)].join()
  for (const words of ['What the first copy says', 'What the second copy says']) trial.expect(all.includes(words), `"${words}" is gone`)
  const told = (await notices(page)).length > 0
  await goTo(page, '#/phone')
  const aside = await page.getByRole('link', { name: /^Removed and set aside/ }).isVisible()
  trial.expect(told || aside, 'nothing on the screen says that two versions are there')
}
