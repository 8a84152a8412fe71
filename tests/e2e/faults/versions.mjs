// Newer and older versions of the app: an update in the middle of a form, one that breaks off, and data of a newer one.
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { banner, goTo, lookAround, open, saveAFile } from './app.mjs'
import { Phone } from './browser.mjs'
import { Site } from './site.mjs'
import { bare, opened, put, sealed, stores } from './stores.mjs'

export const faults = [
  {
    number: 9,
    name: 'newer-data',
    fault: 'Data of a newer version',
    done: 'one record has a later version number: nothing is written any more, a banner says so, the file can be saved',
    times: 2,
    short: 1,
    run: newerData,
  },
  {
    number: 24,
    name: 'update-waits',
    fault: 'Update in the middle of a form',
    done: 'it waits, then takes over by force, and the old version\'s cache is deleted; then the network goes',
    times: 2,
    run: updateInTheMiddle,
  },
  {
    number: 25,
    name: 'update-broken',
    fault: 'Update breaks off',
    done: 'a file ends in the middle, is missing, or has one byte altered: the version that is there stays, whole and offline',
    times: 3,
    run: brokenUpdate,
  },
]

async function newerData(trial, attempt) {
  const phone = await trial.phone()
  const page = await bare(await phone.start(), trial.site.address)
  const key = `katuwang/1/task/${trial.world.task}`
  const { local, copy } = await stores(page)
  const newer = sealed({ ...opened(local.get(key)), v: 3, more: { of: 'what this version does not know' } })
  await put(page, { local: { [key]: newer }, copy: copy && attempt % 2 === 0 ? { [key]: newer } : {} })
  const before = await stores(page)
  await open(page, trial.site.address)
  await banner(page).first().waitFor({ timeout: 5000 }).catch(() => trial.expect(false, 'no banner says that the data is of a newer version'))
  for (let tap = 0; tap < 3; tap++) await page.getByRole('button', { name: 'One more: Children' }).click({ timeout: 500 }).catch(() => {})
  await handInAnyway(trial, page)
  const file = await phone.file(() => saveAFile(page))
  trial.expect(file?.includes('what this version does not know'), 'the file does not hold the newer record')
  await phone.close()
  const after = await stores(await bare(await phone.start(), trial.site.address))
  for (const side of ['local', 'copy']) {
    const [old, now] = [before[side], after[side]].map((texts) => [...(texts ?? [])].filter(([key]) => /\/(session|task|project|form)\//.test(key)))
    const same = JSON.stringify(old.toSorted()) === JSON.stringify(now.toSorted())
    // Where one side had the older text, bringing the newer one over is no harm; to change it is.
    trial.expect(same || attempt % 2 === 1, `records were written in ${side}`)
    trial.expect(!after[side] || after[side].get(key) === newer || (attempt % 2 === 1 && side === 'copy'), `the newer record was changed in ${side}`)
  }
}

/** Where nothing is written, nobody is thanked for answers. */
async function handInAnyway(trial, page) {
  await goTo(page, `#/ask/${trial.world.form}/${trial.world.session}`)
  await page.getByRole('button', { name: 'All on one page' }).click()
  await page.getByRole('radio').first().check()
  await page.getByRole('radio', { name: 'Yes' }).check()
  await page.getByRole('button', { name: /^(Finish|Hand in)$/ }).click({ timeout: 1000 }).catch(() => {})
  const thanks = page.getByRole('heading', { name: 'Thank you!' })
  const thanked = await thanks.waitFor({ timeout: 1500 }).then(() => true, () => false)
  trial.expect(!thanked, 'it says "Thank you!" although nothing is kept')
}

/** The app from a folder of its own, kept by its service worker, with the example on it. */
async function installed(trial) {
  const folder = await mkdtemp(join(tmpdir(), 'katuwang-site-'))
  await cp(trial.dist, folder, { recursive: true })
  const site = await new Site(folder).open()
  const phone = trial.own(await Phone.like())
  const page = await phone.start()
  await open(page, site.address)
  trial.world = { ...(await lookAround(page)), purpose: trial.world.purpose }
  trial.site = site
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}))
  await page.reload()
  await open(page, site.address)
  const away = async () => {
    await site.close().catch(() => {})
    await rm(folder, { recursive: true, force: true })
  }
  return { folder, site, phone, page, work: trial.work(page), away }
}

/** Puts a newer version of the worker into the folder; what it lists is as before. */
async function publish(folder, version = 'newer') {
  const worker = join(folder, 'service-worker.js')
  await writeFile(worker, (await readFile(worker, 'utf8')).replace(/version: '\w+'/, `version: '${version}'`))
}

async function updateInTheMiddle(trial) {
  const { folder, site, phone, page, work, away } = await installed(trial)
  try {
    const field = await work.toTheWords(6, 1)
    await page.evaluate(() => (window.thisVeryPage = true))
    const typed = await field.inputValue()
    const same = async (when) => {
      trial.expect(await page.evaluate(() => window.thisVeryPage === true), `${when}: the page was loaded anew without a tap`)
      trial.expect((await field.inputValue().catch(() => null)) === typed, `${when}: what was typed is gone`)
    }
    await publish(folder)
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update())
    await page.getByText('An update is ready.').waitFor()
    await same('while it waits')
    const old = await page.evaluate(async () => (await caches.keys()).filter((name) => name !== 'katuwang-newer'))
    await page.evaluate(async () => {
      const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
      ;(await navigator.serviceWorker.getRegistration()).waiting.postMessage({ type: 'take-over' })
      await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 3000))])
    })
    await page.evaluate((old) => Promise.all(old.map((name) => caches.delete(name))), old)
    await same('once it took over')
    await site.close()
    await work.answerOne()
    for (const screen of ['#/projects', '#/reports', '#/today']) {
      await goTo(page, screen)
      trial.expect(!(await page.getByRole('heading', { name: 'Not on the phone yet' }).isVisible()), `${screen} is gone with the old cache`)
    }
    await phone.kill()
    await trial.reopen(phone)
  } finally {
    await away()
  }
}

async function brokenUpdate(trial, attempt) {
  const { folder, site, phone, page, work, away } = await installed(trial)
  try {
    await work.count(2)
    const app = (await readdir(folder)).find((name) => name.startsWith('app-'))
    const module = (await readdir(join(folder, app))).filter((name) => name.endsWith('.wasm'))[0]
    const victim = join(folder, app, module)
    const bytes = await readFile(victim)
    if (attempt % 3 === 0) site.cut = (path) => path.endsWith(module)
    if (attempt % 3 === 1) await rm(victim)
    if (attempt % 3 === 2) {
      bytes[Math.floor(bytes.length / 2)] ^= 1
      await writeFile(victim, bytes)
    }
    const before = await page.evaluate(() => caches.keys())
    await publish(folder)
    const ended = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      await registration.update().catch(() => {})
      const worker = registration.installing
      if (!worker) return registration.waiting ? 'installed' : 'redundant'
      return new Promise((resolve) => worker.addEventListener('statechange', () => resolve(worker.state)))
    })
    trial.expect(ended === 'redundant', `the broken update became ${ended}`)
    const after = await page.evaluate(() => caches.keys())
    trial.expect(JSON.stringify(after) === JSON.stringify(before), `the caches are ${after}, they were ${before}`)
    await site.close()
    await phone.kill()
    const again = await trial.reopen(phone)
    await again.work.count(1)
    await goTo(again.page, '#/reports')
    trial.expect(!(await again.page.getByRole('heading', { name: 'Not on the phone yet' }).isVisible()), 'a part of the app is missing')
  } finally {
    await away()
  }
}
