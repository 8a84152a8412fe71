// What is taken away: it comes back by "Undo", never by itself, and after "Erase everything" nothing is left.
import { backup, goTo, open, responses, saved } from './app.mjs'
import { opened, stores } from './stores.mjs'

export const faults = [
  {
    number: 35,
    name: 'removed',
    fault: 'Something removed',
    done: 'by a tap at 390 px, undone or not, then SIGKILL: it is there again, or it stays away; neither copy brings it back',
    times: 4,
    short: 1,
    run: removed,
  },
  {
    number: 35,
    name: 'thrown-away',
    fault: 'Answers thrown away',
    done: 'half a form, undone or not, then SIGKILL',
    times: 2,
    run: thrownAway,
  },
  {
    number: 35,
    name: 'erased',
    fault: 'Everything erased',
    done: 'a wrong word first, which must do nothing, then the right one, then closed or killed: no word of it is found in either copy or in the caches',
    times: 2,
    run: erased,
  },
]

async function removed(trial, attempt) {
  const phone = await trial.phone()
  const { page } = await trial.start(phone)
  const { project, task } = trial.world
  const key = `katuwang/1/task/${task}`
  const before = opened((await stores(page)).local.get(key)).data
  await goTo(page, `#/project/${project}/edit/task/${task}`)
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  const undo = attempt % 2 === 0
  if (undo) await page.getByRole('button', { name: 'Undo' }).click()
  trial.expect(await saved(page), 'it does not say "Saved"')
  trial.log.acknowledged += 1
  await phone.kill()
  const { found } = await trial.reopen(phone)
  const after = opened(found.local.get(key))?.data
  const right = undo ? JSON.stringify(after) === JSON.stringify(before) : !after
  if (!trial.expect(right, undo ? 'it did not come back' : 'it came back by itself')) trial.log.lost += 1
}

async function thrownAway(trial, attempt) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  await work.toTheWords(5, 1)
  const now = work.log.now('survey')
  await work.change('survey', { ...now, draft: null }, () => page.getByRole('button', { name: 'Throw this one away' }).click())
  if (attempt % 2 === 0) await work.change('survey', now, () => page.getByRole('button', { name: 'Undo' }).click())
  await phone.kill()
  await trial.reopen(phone)
}

async function erased(trial, attempt) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  await work.oneResponse()
  await work.toTheWords(5, 1)
  const { local } = await stores(page)
  const words = [...responses(trial.world, local).map(({ id }) => id), trial.world.project, trial.world.form, 'Storybook Saturdays']
  // What is erased must be in a file before.
  await backup(phone)
  await page.getByRole('link', { name: /^Erase everything/ }).click()
  const field = page.getByLabel(/^Type the word/)
  const erase = page.getByRole('button', { name: 'Erase everything now' })
  await field.fill('everything')
  await erase.click({ timeout: 500 }).catch(() => {})
  trial.expect((await stores(page)).local.size >= local.size, 'a wrong word erases')
  await field.fill('erase')
  await erase.click()
  await page.getByRole('button', { name: 'Look around with an example' }).waitFor().catch(() => trial.expect(false, 'after erasing, the app does not begin anew'))
  if (attempt % 2 === 0) await phone.close()
  else await phone.kill()
  await phone.start()
  await open(phone.page, trial.site.address)
  const found = await stores(phone.page)
  const cached = await phone.page.evaluate(async () => {
    const texts = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) texts.push(await (await cache.match(request)).text())
    }
    return texts.join('\n')
  })
  const left = JSON.stringify([...found.local, ...(found.copy ?? [])])
  for (const word of words) {
    trial.expect(!left.includes(word), `"${word}" is still stored after it was ${attempt % 2 === 0 ? 'closed' : 'killed'}`)
    // The example's own name stands in the program.
    if (word !== 'Storybook Saturdays') trial.expect(!cached.includes(word), `"${word}" is in a cache`)
  }
}
