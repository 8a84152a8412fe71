// Records that are damaged, and things in the stores that are none of ours.
import { backup, goTo, open } from './app.mjs'
import { bare, opened, put, records, sealed, stores } from './stores.mjs'

/** What can be wrong with a text, from its bytes to its meaning. */
const DAMAGES = {
  'cut off': (text) => text.slice(0, -9),
  empty: () => '',
  'a wrong checksum': (text) => text.replace(/"sum":"(.)/, (whole, digit) => `"sum":"${digit === '0' ? '1' : '0'}`),
  'a changed letter': (text) => text.replace('"kind"', '"kinb"'),
  'a field of another type': (text) => sealed(withData(text, { what: 7 })),
  'a missing field': (text) => sealed(withData(text, { what: undefined })),
  'another kind than its key says': (text) => sealed({ ...opened(text), kind: 'weather' }),
  'no object at all': () => '"words"',
}

function withData(text, fields) {
  const record = opened(text)
  return { ...record, data: { ...record.data, ...fields } }
}

const FOREIGN = {
  theme: 'dark',
  junk: 'x'.repeat(2_000_000),
  'katuwang/1/\u0000': 'a key with a zero',
  'katuwang/1/📚': 'a key with a picture',
  ['__proto__']: 'a key that is dangerous to careless programs',
  'katuwang/1/__proto__/x': '{"v":1}',
  'katuwang/1/task/not-an-id': '{"v":1}',
  'katuwangs/1/task/7': 'another program with nearly the same name',
}

export const faults = [
  {
    number: 18,
    name: 'damaged-once',
    fault: 'A record damaged in one copy',
    done: 'in eight ways, in the one or the other: the whole copy heals it, the damaged bytes are set aside',
    times: Object.keys(DAMAGES).length,
    run: (trial, attempt) => damaged(trial, attempt, trial.random.pick(['local', 'copy'])),
  },
  {
    number: 18,
    name: 'damaged-twice',
    fault: 'A record damaged in both copies',
    done: 'in eight ways: its bytes are set aside, all others are there, and the phone\'s screen counts it',
    times: Object.keys(DAMAGES).length,
    short: 1,
    run: (trial, attempt) => damaged(trial, attempt, 'both'),
  },
  {
    number: 19,
    name: 'foreign',
    fault: 'Things that are none of ours',
    done: 'keys of other pages, with a zero, a picture, `__proto__`, and 2 MB of junk, in both copies: never touched',
    times: 1,
    run: foreign,
  },
]

async function damaged(trial, attempt, where) {
  const phone = await trial.phone()
  const page = await bare(await phone.start(), trial.site.address)
  const key = `katuwang/1/task/${trial.world.task}`
  const before = await stores(page)
  const [what, damage] = Object.entries(DAMAGES)[attempt]
  const whole = before.local.get(key)
  const raw = damage(whole)
  const sides = where === 'both' ? ['local', 'copy'] : [where]
  await put(page, Object.fromEntries(sides.filter((side) => before[side]).map((side) => [side, { [key]: raw }])))
  await open(page, trial.site.address)
  const found = await stores(page)
  const aside = `katuwang/1/quarantine/${key}`
  for (const [side, texts] of Object.entries(found)) {
    // Bytes that make sense to the checksum are a version of their own as long as the other copy is whole.
    const conflicts = [...(texts ?? [])].filter(([name, text]) => name.startsWith('katuwang/1/conflict/') && text === raw)
    const quarantined = [...(texts ?? [])].some(([name, text]) => name.startsWith(aside) && text === raw)
    const kept = quarantined || (where !== 'both' && opened(raw) && conflicts.length > 0)
    trial.expect(kept, `${what} in ${where}: the bytes are not set aside in ${side}`)
    const others = [...records(before.local)].filter(([name, text]) => name !== key && texts?.get(name) !== text)
    trial.expect(others.length === 0, `${what} in ${where}: ${others.length} other records are not as they were in ${side}`)
    if (where !== 'both') trial.expect(texts?.get(key) === whole, `${what} in ${where}: it is not healed in ${side}`)
  }
  await goTo(page, '#/phone')
  const counted = await page.getByText("Records that can't be read: 1.").isVisible()
  trial.expect(counted || where !== 'both', `${what}: the phone's screen does not count it`)
  const file = await backup(phone)
  trial.expect(file?.includes(JSON.stringify(raw)), `${what}: the bytes are not in the saved file`)
}

async function foreign(trial) {
  const phone = await trial.phone()
  const page = await bare(await phone.start(), trial.site.address)
  const before = await stores(page)
  const things = Object.entries(FOREIGN)
  await page.evaluate((things) => things.forEach(([key, text]) => localStorage.setItem(key, text)), things)
  if (before.copy) await put(page, { copy: FOREIGN })
  // What the browser says of a page that is only a picture is none of the app's.
  phone.complaints = []
  await open(page, trial.site.address)
  const work = trial.work(page)
  await work.count(3)
  await work.oneResponse()
  await phone.close()
  const { found } = await trial.reopen(phone, { twins: false })
  for (const [key, text] of things) {
    trial.expect(found.local.get(key) === text, `${key} in the first copy was touched`)
    if (found.copy) trial.expect(found.copy.get(key) === text, `${key} in the second copy was touched`)
  }
  trial.expect(phone.complaints.length === 0, `the console says ${phone.complaints[0]}`)
}
