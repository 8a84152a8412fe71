// What a person does with the app and sees of it, by role and name.
import { crc32 } from 'node:zlib'
import { opened, records, stores } from './stores.mjs'

/** Opens the app and waits until it works and its two copies have met. */
export async function open(page, address, screen = '#/today') {
  await page.goto(address + screen)
  return settled(page)
}

/** Waits until the app works and says how many copies it keeps: `two`, `one`, or nothing at all after a while. */
export async function settled(page, within = 8000) {
  await page.locator('main#main:not(:has([aria-busy]))').waitFor()
  // A build that never says it is not waited for at every start; the first start tells.
  const limit = settled.silent ? 50 : within
  const met = await page.waitForFunction(() => document.documentElement.dataset.copies, null, { timeout: limit }).catch(() => null)
  return met ? met.jsonValue() : null
}

/** Goes to a screen by its address and waits until it is drawn. */
export async function goTo(page, screen) {
  await page.evaluate((screen) => {
    if (location.hash === screen) return
    // The mark goes with the screen that it is on.
    document.querySelector('main').dataset.old = ''
    location.hash = screen
  }, screen)
  await page.locator('main#main:not([data-old]):not(:has([aria-busy]))').waitFor()
}

/**
 * Whether the app says "Saved" to everything that was done before. It is asked in the page: nothing is rounded up. A
 * banner is an answer too, unless one is patient.
 */
export function saved(page, { within = 5000, patient = false } = {}) {
  return page.evaluate(
    ({ within, patient }) =>
      new Promise((resolve) => {
        const end = (answer) => {
          observer.disconnect()
          clearTimeout(timer)
          resolve(answer)
        }
        const look = () => {
          if (document.querySelector('.bar [role=status]')?.textContent.trim() === 'Saved') end(true)
          else if (!patient && document.querySelector('main [role=alert] button')) end(false)
        }
        const observer = new MutationObserver(look)
        const timer = setTimeout(() => end(false), within)
        // Not before the app has drawn what the change did to its header.
        setTimeout(() => {
          observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true })
          look()
        })
      }),
    { within, patient },
  )
}

/** Makes a change and times, in the page, how long it takes until the app warns, and whether it ever says "Saved". */
export async function warned(page, change, within = 4000) {
  await page.evaluate(() => {
    const seen = (window.seen = { changed: 0, warned: 0, saved: 0 })
    for (const kind of ['click', 'input']) addEventListener(kind, () => (seen.changed ||= performance.now()), { capture: true })
    setInterval(() => {
      if (!seen.changed || performance.now() - seen.changed < 50) return
      const banners = [...document.querySelectorAll('[role=alert]')]
      if (banners.some((banner) => banner.querySelector('button') && banner.checkVisibility())) seen.warned ||= performance.now()
      if (document.querySelector('.bar [role=status]')?.textContent.trim() === 'Saved') seen.saved ||= performance.now()
    }, 10)
  })
  await change()
  await page.waitForFunction((within) => seen.warned || (seen.changed && performance.now() > seen.changed + within), within)
  return page.evaluate(() => ({ after: seen.warned ? Math.round(seen.warned - seen.changed) : null, saved: seen.saved > 0 }))
}

/** The banner that says something is not safe. */
export const banner = (page) => page.getByRole('alert').filter({ has: page.getByRole('button') })

/** Anything that the app says in passing or in a banner, to be seen at this moment. */
export async function notices(page) {
  const places = page.locator('main .banner:visible, [role=alert]:visible, .notice:visible').filter({ hasText: /\S/ })
  await places.first().waitFor({ timeout: 2000 }).catch(() => {})
  const said = await places.allTextContents()
  return said.map((words) => words.trim()).filter(Boolean)
}

export const saveAFile = (page) => page.getByRole('button', { name: 'Save a file' }).first().click()

/** The whole backup, from the phone's own screen. */
export async function backup(phone) {
  await goTo(phone.page, '#/phone')
  // Where there is much in no file yet, there is one more such button.
  return phone.file(() => phone.page.getByRole('button', { name: 'Save everything to a file' }).last().click())
}

/** Gives the app a file to take in, by its path, and tells what it says to that. */
export async function takeIn(page, path) {
  await goTo(page, '#/phone')
  // By the browser's own door: the other one takes no file above 50 MB.
  const id = await page.getByLabel('Take in a saved file').evaluate((field) => ((field.id ||= 'taken-in')))
  const session = await page.context().newCDPSession(page)
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: `#${id}` })
  await session.send('DOM.setFileInputFiles', { nodeId, files: [path] })
  const said = page.getByText(/^(Nothing was taken in|Taken in)/)
  await said.waitFor({ timeout: 30_000 })
  return said.textContent()
}

/** Loads the example and learns which records the suite works with. */
export async function lookAround(page) {
  await page.getByRole('button', { name: 'Look around with an example' }).click()
  await page.getByRole('heading', { name: 'Who came' }).waitFor()
  if (!(await saved(page))) throw new Error('the example was not saved')
  const { local } = await stores(page)
  const ids = (kind) => [...local.keys()].filter((key) => key.startsWith(`katuwang/1/${kind}/`)).map((key) => key.split('/').pop())
  const session = ids('session').find((id) => opened(local.get(`katuwang/1/session/${id}`)).data.date === today())
  const [[project], [form], [task]] = [ids('project'), ids('form'), ids('task')]
  return { project, form, task, session, before: new Set(ids('response')) }
}

/** The example's questions in their order: a draft says by name at which one it is. */
const QUESTIONS = ['happy', 'retell', 'language', 'liked', 'books', 'next']

/** What is there of all that the suite changes, as its log has it. */
export function observed(world, texts) {
  const data = (key) => opened(texts.get(key))?.data
  const session = data(`katuwang/1/session/${world.session}`)
  const given = responses(world, texts)
  // A draft whose answers are handed in is on its way out.
  const drafts = all(texts, 'draft').filter(({ id, form }) => form === world.form && !given.some((response) => response.id === id))
  const [draft] = drafts
  return {
    children: session?.children ?? null,
    adults: session?.adults ?? null,
    purpose: data(`katuwang/1/project/${world.project}`)?.purpose,
    survey: {
      handedIn: given.length,
      answers: given.reduce((sum, { answers }) => withAnswers(sum, answers), 0),
      draft: draft && Object.keys(draft.raw).length > 0 ? { raw: sorted(draft.raw), position: Math.max(0, QUESTIONS.indexOf(draft.at)) } : null,
    },
  }
}

/** What was handed in since the beginning, in its order. */
export function responses(world, texts) {
  const given = all(texts, `response/${world.form}`).filter(({ id }) => !world.before.has(id))
  return given.sort((one, other) => (one.id < other.id ? -1 : 1))
}

function all(texts, kind) {
  const ours = [...records(texts)].filter(([key]) => key.startsWith(`katuwang/1/${kind}/`))
  return ours.map(([, text]) => opened(text)?.data).filter(Boolean)
}

/** A number for all answers that were handed in, whatever their order: a clock that goes wrong changes that. */
export function withAnswers(sum, answers) {
  return (sum + crc32(JSON.stringify(sorted(answers)))) >>> 0
}

/** With its fields in the order of their names. */
export function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)))
}

function today() {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
