// Two tabs in processes of their own, at the same work; and one tab with an impatient thumb.
import { goTo, open, responses, saved } from './app.mjs'
import { bare, hold, records, stores } from './stores.mjs'

const EACH = 200

export const faults = [
  {
    number: 21,
    name: 'two-tabs-hand-in',
    fault: 'Two tabs hand in at once',
    done: `${EACH} responses each, as fast as the app takes them, in two processes`,
    limit: 300_000,
    run: handInTogether,
  },
  {
    number: 22,
    name: 'two-tabs-same-record',
    fault: 'Two tabs change the same record',
    done: 'at the same moment, neither having seen the other: both versions are kept and the conflict is shown',
    times: 5,
    short: 1,
    run: sameRecord,
  },
  {
    number: 23,
    name: 'two-tabs-same-form',
    fault: 'Two tabs fill in the same form',
    done: 'answer by answer in turn: two drafts, none writes over the other, both can be handed in',
    times: 2,
    short: 1,
    run: sameForm,
  },
  {
    number: 29,
    name: 'handed-in-twice',
    fault: 'Handed in twice',
    done: 'by a double tap, by Enter and a tap, and by many taps while the second copy is slow: one response',
    times: 6,
    short: 1,
    run: handedInTwice,
  },
]

async function twoTabs(trial, screen) {
  const phone = await trial.phone()
  const page = await phone.start()
  await open(page, trial.site.address, screen)
  const other = await phone.window()
  await open(other, trial.site.address, screen)
  trial.expect(new Set(await phone.renderers()).size >= 2, 'both tabs run in one process')
  return { phone, tabs: [page, other] }
}

/** A script in the page is faster than any thumb: it taps, and types the number of the child. */
function submit([letter, count]) {
  const main = () => document.querySelector('main')
  const until = (found) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const element = found()
        if (!element) return
        observer.disconnect()
        clearTimeout(timer)
        resolve(element)
      }
      const observer = new MutationObserver(look)
      const timer = setTimeout(() => reject(new Error(`stuck: ${main().textContent.slice(0, 200)}`)), 20_000)
      observer.observe(document.body, { subtree: true, childList: true, attributes: true })
      look()
    })
  const button = (names) => [...main().querySelectorAll('button')].find((button) => names.includes(button.textContent.trim()))
  const one = async (child) => {
    // A new form may begin with one question on the screen again, because the other tab has taken the draft.
    await until(() => main().querySelector('textarea') ?? void button(['All on one page'])?.click())
    main().querySelector('input[name=happy]').click()
    main().querySelector('input[name=retell]').click()
    const words = main().querySelector('textarea')
    words.value = `${letter} ${child}`
    words.dispatchEvent(new InputEvent('input', { bubbles: true }))
    button(['Finish', 'Hand in']).click()
    const next = await until(() => button(['Next respondent']))
    next.click()
  }
  return (async () => {
    for (let child = 0; child < count; child++) await one(child)
  })()
}

async function handInTogether(trial) {
  const { phone, tabs } = await twoTabs(trial, `#/ask/${trial.world.form}/${trial.world.session}`)
  const began = Date.now()
  await Promise.all(tabs.map((tab, place) => tab.evaluate(submit, ['AB'[place], EACH])))
  trial.note(`${2 * EACH} responses in ${((Date.now() - began) / 1000).toFixed(0)} s`)
  trial.log.acknowledged += 2 * EACH
  // What "Thank you!" was shown for survives a kill.
  await phone.kill()
  const page = await phone.start()
  await open(page, trial.site.address)
  const found = await stores(page)
  const given = responses(trial.world, found.local).map(({ answers }) => answers.next)
  const wanted = ['A', 'B'].flatMap((letter) => Array.from({ length: EACH }, (_, child) => `${letter} ${child}`))
  const missing = wanted.filter((words) => !given.includes(words))
  trial.log.lost += missing.length
  trial.expect(missing.length === 0, `${missing.length} of ${wanted.length} are missing, first ${missing[0]}`)
  trial.expect(given.length <= wanted.length, `${given.length - wanted.length} too many`)
  trial.note(`${given.length} of ${wanted.length}`)
}

async function sameRecord(trial) {
  const { phone, tabs } = await twoTabs(trial, `#/project/${trial.world.project}/edit/project/${trial.world.project}`)
  const texts = ['What the first tab says', 'What the second tab says']
  const at = (await tabs[0].evaluate(() => Date.now())) + 1500
  // Each stands still until the moment has come: so none can have heard of the other.
  await Promise.all(tabs.map((tab, place) => tab.evaluate(([text, at]) => {
    const field = document.querySelector('textarea#purpose')
    return new Promise((resolve) => setTimeout(() => {
      while (Date.now() < at);
      field.value = text
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      resolve()
    }, at - Date.now() - 300))
  }, [texts[place], at])))
  for (const tab of tabs) trial.expect(await saved(tab), 'a tab does not say "Saved"')
  trial.log.acknowledged += 2
  const shown = (await Promise.all(tabs.map((tab) => tab.locator('body').textContent()))).join(' ')
  trial.expect(/both versions are kept/i.test(shown), 'neither tab says that two versions are there')
  await phone.kill()
  const page = await phone.start()
  await open(page, trial.site.address)
  const found = await stores(page)
  const all = [...found.local.values(), ...(found.copy?.values() ?? [])].join('\n')
  for (const text of texts.filter((text) => !all.includes(text))) {
    trial.log.lost += 1
    trial.expect(false, `"${text}" is gone`)
  }
  trial.twins(found)
}

async function sameForm(trial) {
  const { phone, tabs } = await twoTabs(trial, `#/ask/${trial.world.form}/${trial.world.session}`)
  const words = ['carabao', 'moon']
  for (const [place, tab] of tabs.entries()) {
    await tab.bringToFront()
    await past(tab, tab.getByRole('button', { name: 'All on one page' }))
    await tab.getByRole('radio').nth(place).check()
  }
  // Letter by letter in turn.
  for (let letter = 0; letter < 7; letter++) {
    for (const [place, tab] of tabs.entries()) {
      if (words[place][letter]) await tab.getByRole('textbox').last().pressSequentially(words[place][letter])
    }
  }
  for (const tab of tabs) trial.expect(await saved(tab), 'a tab does not say "Saved"')
  const drafts = async (page) => [...records((await stores(page)).local)].filter(([key]) => key.includes('/draft/')).map(([, text]) => JSON.parse(text).data.raw.next)
  const found = (await drafts(tabs[0])).toSorted()
  trial.log.acknowledged += 2
  trial.log.lost += words.filter((word) => !found.includes(word)).length
  trial.expect(JSON.stringify(found) === JSON.stringify(words), `the drafts say ${JSON.stringify(found)}`)
  for (const tab of tabs) {
    await tab.getByRole('radio', { name: 'Yes' }).check()
    await past(tab, tab.getByRole('button', { name: /^(Finish|Hand in)$/ }))
    const thanks = tab.getByRole('heading', { name: 'Thank you!' })
    await thanks.waitFor({ timeout: 5000 }).catch(() => trial.expect(false, 'a tab that handed in does not say "Thank you!"'))
  }
  await phone.kill()
  const page = await phone.start()
  await open(page, trial.site.address)
  const given = responses(trial.world, (await stores(page)).local).map(({ answers }) => answers.next).toSorted()
  trial.expect(JSON.stringify(given) === JSON.stringify(words), `handed in: ${JSON.stringify(given)}`)
}

/** Taps a button, past what is said of the other tab in front of it. */
async function past(tab, button) {
  const close = tab.getByRole('button', { name: 'Close' })
  for (let more = 3; more > 0; more--) {
    if (await button.click({ timeout: 1000 }).then(() => true, () => false)) return
    if (await close.isVisible()) await close.click()
  }
  await button.click()
}

const TAPS = [
  (button) => button.dblclick(),
  async (button) => {
    await button.focus()
    await button.page().keyboard.press('Enter')
    await button.click({ timeout: 300 }).catch(() => {})
  },
  async (button) => {
    for (let tap = 0; tap < 5; tap++) await button.click({ timeout: 300 }).catch(() => {})
  },
]

async function handedInTwice(trial, attempt) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  await work.toTheWords(5, 1)
  const { raw } = work.log.now('survey').draft
  const slow = attempt % TAPS.length === 2
  let letGo = () => {}
  if (slow) {
    letGo = await hold(await bare(await phone.tab(), trial.site.address))
    await page.bringToFront()
  }
  await work.handIn(raw, async (button) => {
    await TAPS[attempt % TAPS.length](button)
    if (slow) trial.expect(!(await page.getByRole('heading', { name: 'Thank you!' }).isVisible()), '"Thank you!" shows before it is kept')
    await letGo()
  })
  await goTo(page, '#/today')
  await phone.kill()
  await trial.reopen(phone)
}
