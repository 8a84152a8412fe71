// Files that are taken in: all of them or nothing, whatever is wrong with them.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { backup, takeIn } from './app.mjs'
import { opened, records, sealed, stores } from './stores.mjs'

const MEGABYTE = 2 ** 20

/** What can be wrong with a saved file, and what is done with it then: `true` where it is taken in. */
const FILES = {
  'another program\'s': () => '{"nodes":[]}',
  empty: () => '',
  'not text': () => Buffer.from([0, 1, 0xff, 0xfe]),
  'cut off': (file, random) => file.slice(0, random.between(1, file.length - 2)),
  'one letter altered': (file, random) => {
    const place = random.between(30, file.length - 30)
    return file.slice(0, place) + (file[place] === 'x' ? 'y' : 'x') + file.slice(place + 1)
  },
  'of a newer version': (file) => sealed({ ...opened(file), v: 2 }),
  'with a record of a newer version': (file) => withRecord(file, (text) => sealed({ ...opened(text), v: 3 })),
  'with a damaged record': (file) => withRecord(file, (text) => text.slice(0, -4)),
  'with a record under another key': (file) => withRecord(file, (text) => sealed({ ...opened(text), kind: 'weather' })),
  'with the wrong count': (file) => sealed({ ...opened(file), count: 3 }),
  '50 MB of nothing': () => Buffer.alloc(50 * MEGABYTE, 'x'),
  '50 MB that begin like ours': (file) => Buffer.concat([Buffer.from(file.slice(0, 40)), Buffer.alloc(50 * MEGABYTE, 'x')]),
}

export const faults = [
  {
    number: 33,
    name: 'file-refused',
    fault: 'Bad file taken in',
    done: Object.keys(FILES).join(', ') + ': refused whole, with a reason, and not one byte of what is here changes',
    times: Object.keys(FILES).length,
    short: 1,
    run: refused,
  },
  {
    number: 33,
    name: 'file-twice',
    fault: 'The same file taken in again',
    done: 'onto the phone that made it, and twice onto an empty one: nothing is doubled, and the empty one is the same then',
    times: 1,
    run: again,
  },
]

function withRecord(file, change) {
  const backup = opened(file)
  const records = backup.records.map(([key, text]) => [key, /\/task\//.test(key) ? change(text) : text])
  return sealed({ ...backup, records })
}

async function refused(trial, attempt) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  await work.count(2)
  const [what, spoil] = Object.entries(FILES)[attempt]
  const whole = await backup(phone)
  const before = texts(await stores(page))
  const path = join(phone.profile, 'taken-in.json')
  await writeFile(path, spoil(whole, trial.random))
  const said = await takeIn(page, path)
  trial.expect(said.startsWith('Nothing was taken in'), `a file ${what}: "${said}"`)
  trial.expect(texts(await stores(page)) === before, `a file ${what}: something here has changed`)
  await phone.kill()
  await trial.reopen(phone)
}

async function again(trial) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  await work.count(3)
  await work.oneResponse()
  await work.answer(2)
  const file = await backup(phone)
  const path = join(phone.profile, 'taken-in.json')
  await writeFile(path, file)
  const before = texts(await stores(page))
  const said = await takeIn(page, path)
  trial.expect(said.startsWith('Taken in: 0 new, 0 newer'), `taken in again it says "${said}"`)
  trial.expect(texts(await stores(page)) === before, 'taken in again it changed something')
  await phone.kill()

  const empty = await trial.blank()
  await trial.start(empty)
  await takeIn(empty.page, path)
  await takeIn(empty.page, path)
  await empty.kill()
  await trial.reopen(empty)
  trial.expect(texts(await stores(empty.page)) === before, 'the empty phone is not the same')
}

/** All records of both copies as one text. */
function texts({ local, copy }) {
  return JSON.stringify([local, copy ?? new Map()].map((side) => [...records(side)].toSorted()))
}
