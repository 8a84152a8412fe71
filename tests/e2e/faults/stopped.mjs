// The program itself stops: what was saved is kept, the page says so, and the rescue page hands everything out.
import { opened, records, stores } from './stores.mjs'

export const faults = [
  {
    number: 27,
    name: 'panic',
    fault: 'The program panics',
    done: 'the page\'s own functions refuse to make elements, and the next screen is drawn',
    times: 2,
    short: 1,
    run: (trial) => stop(trial, refuseElements),
  },
  {
    number: 27,
    name: 'trap',
    fault: 'The module traps',
    done: 'its table of functions is emptied, so that the next tap ends in a trap that no program can catch',
    times: 2,
    run: (trial) => stop(trial, emptyTable),
  },
]

/** Keeps hold of what the browser makes of the module. */
function watchModules() {
  window.instances = []
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const original = WebAssembly[name]
    WebAssembly[name] = async (...what) => {
      const made = await original.apply(WebAssembly, what)
      window.instances.push(made.instance ?? made)
      return made
    }
  }
}

function refuseElements() {
  const refuse = () => {
    throw new DOMException('no more elements', 'UnknownError')
  }
  for (const name of ['createElement', 'createElementNS', 'createTextNode', 'createComment', 'importNode']) Document.prototype[name] = refuse
  Node.prototype.cloneNode = refuse
  return true
}

function emptyTable() {
  const tables = instances.flatMap(({ exports }) => Object.values(exports)).filter((thing) => thing instanceof WebAssembly.Table)
  let emptied = 0
  for (const table of tables) {
    for (let place = 0; place < table.length; place++) {
      // Tables of other things than functions belong to the glue.
      if (typeof table.get(place) !== 'function') continue
      table.set(place, null)
      emptied += 1
    }
  }
  return emptied > 0
}

async function stop(trial, fault) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone, { init: watchModules })
  await work.count(3)
  await work.answer(3)
  if (!trial.expect(await page.evaluate(fault), 'the fault could not be brought about')) return
  await page.evaluate(() => (location.hash = '#/surveys'))
  await page.mouse.click(200, 400)
  const words = page.getByText('Katuwang stopped.')
  await words.waitFor({ timeout: 8000 }).catch(() => trial.expect(false, 'the page does not say that the program stopped'))
  await page.goto(`${trial.site.address}rescue.html`)
  await rescued(trial, phone, page)
  await phone.kill()
  await trial.reopen(phone)
}

/** The rescue page saves every raw record of both stores. */
async function rescued(trial, phone, page) {
  const save = page.getByRole('button', { name: /save/i })
  await save.first().waitFor({ timeout: 8000 }).catch(() => trial.expect(false, 'the rescue page has no button to save'))
  if (!(await save.first().isVisible())) return
  const file = await phone.file(() => save.first().click())
  const found = await stores(page)
  const texts = new Set([...records(found.local).values(), ...records(found.copy ?? new Map()).values()])
  const missing = [...texts].filter((text) => !file?.includes(JSON.stringify(text)) && !file?.includes(text))
  trial.expect(missing.length === 0, `${missing.length} of ${texts.size} texts are not in the file of the rescue page`)
  trial.expect([...texts].every((text) => opened(text)), 'a stored text is damaged')
}
