// A clock that is wrong: what was changed last wins all the same.
import { open, responses } from './app.mjs'

const YEAR = 365 * 86_400_000

export const faults = [
  {
    number: 28,
    name: 'clock',
    fault: 'Clock set wrong',
    done: 'a year back, a year on, then right again, with a kill between; the last change wins, ids stay apart',
    times: 3,
    run: wrongClock,
  },
  {
    number: 28,
    name: 'timezone',
    fault: 'Time zone changed',
    done: 'while the app is open, across the date line and into summer time',
    times: 1,
    run: otherZone,
  },
]

/** A clock that goes wrong by so much. */
function shift(by) {
  const Real = Date
  window.Date = new Proxy(Real, {
    construct: (_, values) => (values.length > 0 ? new Real(...values) : new Real(Real.now() + by)),
    apply: () => new Real(Real.now() + by).toString(),
    get: (_, name) => (name === 'now' ? () => Real.now() + by : Reflect.get(Real, name)),
  })
}

async function wrongClock(trial, attempt) {
  const phone = await trial.phone()
  const jumps = [[0, -YEAR, 0], [0, YEAR, -YEAR, 0], [-YEAR, YEAR, 0]][attempt % 3]
  for (const jump of jumps) {
    await phone.start({ init: shift, argument: jump })
    await open(phone.page, trial.site.address)
    await trial.compare(phone.page)
    const work = trial.work(phone.page)
    // Without a session of that day there is nothing to count, but there is to ask and to type.
    await work.explain(5)
    await work.oneResponse()
    await work.oneResponse()
    await work.answer(2)
    await phone.kill()
  }
  const { found } = await trial.reopen(phone)
  const ids = responses(trial.world, found.local).map(({ id }) => id)
  trial.expect(new Set(ids).size === ids.length, 'two responses have one id')
}

async function otherZone(trial) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  const session = await phone.context.newCDPSession(page)
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Manila']) {
    await session.send('Emulation.setTimezoneOverride', { timezoneId })
    await work.explain(4)
    await work.oneResponse()
  }
  await phone.kill()
  await trial.reopen(phone)
}
