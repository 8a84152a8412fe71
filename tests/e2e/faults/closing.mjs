// The page goes away under somebody's fingers: its process dies, its tab closes, it is loaded anew.
import { open, settled } from './app.mjs'

export const faults = [
  {
    number: 3,
    name: 'page-killed',
    fault: 'Page killed',
    done: 'SIGKILL to the process of the page right after a keystroke, with no time to hear "Saved"',
    times: 10,
    short: 1,
    run: (trial) => goneAfterAKeystroke(trial, (phone) => phone.killPages()),
  },
  {
    number: 3,
    name: 'page-crashed',
    fault: 'Page crashed',
    done: '`Page.crash` right after a keystroke',
    times: 5,
    run: (trial) => goneAfterAKeystroke(trial, crash),
  },
  {
    number: 4,
    name: 'tab-closed',
    fault: 'Tab closed',
    done: 'closed right after a keystroke',
    times: 10,
    run: (trial) => goneAfterAKeystroke(trial, (phone, page) => page.close()),
  },
  {
    number: 5,
    name: 'reloaded',
    fault: 'Loaded anew in the middle of an answer',
    done: 'right after a keystroke; the answer, the cursor and its place must be as they were',
    times: 5,
    short: 1,
    run: reloaded,
  },
  {
    number: 5,
    name: 'left',
    fault: 'Left in the middle of an answer',
    done: 'by the back button, or for another site, and found again by "Go on where you were"',
    times: 4,
    run: left,
  },
]

/** Types without ever waiting for an acknowledgement; then the page goes. Not one letter may be missing. */
async function goneAfterAKeystroke(trial, go) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  // A tab that stays, so that the browser itself has no reason to end and to write everything.
  await phone.tab()
  await page.bringToFront()
  await work.count(2, undefined, 0)
  await work.toTheWords(trial.random.between(3, 12))
  await go(phone, page)
  const fresh = await phone.tab()
  const copies = await open(fresh, trial.site.address)
  trial.expect(settled.silent || copies === 'two', 'the copies did not meet after it')
  await trial.compare(fresh, { evenInFlight: true })
}

async function crash(phone, page) {
  const session = await phone.context.newCDPSession(page)
  const crashed = new Promise((resolve) => page.once('crash', resolve))
  session.send('Page.crash').catch(() => {})
  await crashed
}

async function reloaded(trial) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  const field = await work.toTheWords(trial.random.between(3, 12))
  const before = await place(field)
  await page.reload()
  await settled(page)
  await trial.compare(page, { evenInFlight: true })
  const after = await page.getByRole('main').getByRole('textbox').evaluate(look)
  trial.expect(JSON.stringify(after) === JSON.stringify(before), `before: ${JSON.stringify(before)}, after: ${JSON.stringify(after)}`)
}

async function left(trial, attempt) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  const field = await work.toTheWords(trial.random.between(3, 12))
  const { value } = await place(field)
  if (attempt % 2 === 0) {
    await page.goBack()
    await page.getByRole('heading', { name: 'Who came' }).waitFor()
  } else {
    await page.goto('about:blank')
    await open(page, trial.site.address)
  }
  await page.getByRole('link', { name: 'Go on where you were' }).click()
  const found = await page.getByRole('main').getByRole('textbox').inputValue()
  trial.expect(found === value, `"${value}" was typed, "${found}" is there`)
  await trial.compare(page, { evenInFlight: true })
}

const place = (field) => field.evaluate(look)

/** What stands in a field, whether one writes in it, and where. */
function look(field) {
  return { value: field.value, focus: document.activeElement === field, caret: field.selectionStart }
}
