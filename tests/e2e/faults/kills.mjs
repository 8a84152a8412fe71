// The browser is killed while somebody works: one phone, again and again.
import { setTimeout as sleep } from 'node:timers/promises'
import { open } from './app.mjs'

export const faults = [
  {
    number: 1,
    name: 'kill',
    fault: 'Browser killed',
    done: 'SIGKILL to all its processes 0.2 to 2.5 s into counting, asking and typing; the same phone again and again',
    short: true,
    limit: 3_600_000,
    run: killAgainAndAgain,
  },
  {
    number: 30,
    name: 'hidden',
    fault: 'Out of sight, then killed',
    done: 'another tab in front, or the page frozen, then SIGKILL (at once, not after ten minutes)',
    times: 4,
    run: hiddenThenKilled,
  },
  {
    number: 30,
    name: 'stale',
    fault: 'A page from yesterday',
    done: 'frozen while another tab changes the same record, then brought back and used at once',
    times: 2,
    run: stale,
  },
]

async function killAgainAndAgain(trial) {
  const phone = await trial.phone()
  const began = Date.now()
  for (trial.tried = 0; trial.tried < trial.kills; ) {
    const before = trial.problems.length
    const { page, work } = await trial.reopen(phone)
    await onTheScreen(trial, page)
    let dead = false
    const working = work.goOn(() => dead).catch((problem) => {
      if (!dead) throw problem
    })
    const killing = sleep(trial.random.between(200, 2500)).then(async () => {
      dead = true
      await phone.kill()
    })
    await Promise.all([working, killing])
    trial.tried += 1
    tell(trial, began, before)
  }
  await trial.reopen(phone)
}

/** What is stored must also be seen. */
async function onTheScreen(trial, page) {
  const shown = await page.getByRole('group', { name: 'Children' }).getByRole('status').textContent()
  const children = trial.log.now('children')
  trial.expect(shown === String(children ?? '–'), `the screen shows ${shown} children where ${children} are stored`)
}

function tell(trial, began, before) {
  const { tried, kills, log, problems } = trial
  const lost = problems.slice(before).map((problem) => `\n             ${problem.slice(0, 300)}`).join('')
  if (lost || tried % 25 === 0 || tried === kills) {
    const pace = ((Date.now() - began) / 1000 / tried).toFixed(1)
    trial.say(`  kill ${tried}/${kills}, ${pace} s each: ${log.acknowledged} acknowledged, ${log.lost} lost, ${log.inFlightLost} in flight lost${lost}`)
  }
}

async function hiddenThenKilled(trial, attempt) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  await work.count(3)
  await work.answer(4)
  if (attempt % 2 === 0) {
    const other = await phone.tab()
    await other.goto('about:blank')
    await other.bringToFront()
  } else {
    const session = await phone.context.newCDPSession(page)
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  }
  await phone.kill()
  await trial.reopen(phone)
}

async function stale(trial) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  await work.countOne('adults', 'Adults')
  const session = await phone.context.newCDPSession(page)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  const other = await phone.tab()
  await open(other, trial.site.address)
  const elsewhere = trial.work(other)
  for (let time = 0; time < 3; time++) await elsewhere.countOne('children', 'Children')
  await other.close()
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await page.bringToFront()
  await work.countOne('adults', 'Adults')
  await phone.close()
  await trial.reopen(phone)
}
