// No room left in localStorage, really or as a browser says it: the open survey can be finished all the same.
import { backup, banner, goTo, notices, saveAFile } from './app.mjs'
import { bare } from './stores.mjs'

export const faults = [
  {
    number: 10,
    name: 'quota-at-random',
    fault: 'First copy refuses',
    done: '`setItem` throws QuotaExceededError from some call on while a survey is filled in',
    times: 5,
    short: 1,
    run: refuses,
  },
  {
    number: 10,
    name: 'quota-full',
    fault: 'First copy is full',
    done: 'another page fills it to the last of its 5,242,880 characters; the open survey is finished and handed in',
    times: 2,
    run: full,
  },
]

async function refuses(trial) {
  const phone = await trial.phone()
  const init = () => {
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function (...what) {
      if (window.refuseAfter !== undefined && window.refuseAfter-- <= 0) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      return setItem.apply(this, what)
    }
  }
  const { page, work } = await trial.start(phone, { init })
  await work.answer(2)
  const after = trial.random.between(0, 6)
  await page.evaluate((after) => (window.refuseAfter = after), after)
  await finishTheSurvey(trial, phone, page, work)
  // What the first copy refused is in the second: the browser may die at once.
  await phone.kill()
  await trial.reopen(phone)
}

async function full(trial) {
  const phone = await trial.phone()
  const { page, work } = await trial.start(phone)
  await work.answer(2)
  const other = await bare(await phone.tab(), trial.site.address)
  const left = await other.evaluate(() => {
    const used = () => Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place)).reduce((sum, key) => sum + key.length + localStorage.getItem(key).length, 0)
    localStorage.setItem('filler', 'x'.repeat(5_242_880 - used() - 'filler'.length))
    return 5_242_880 - used()
  })
  trial.expect(left === 0, `there is room for ${left} more`)
  await page.bringToFront()
  await finishTheSurvey(trial, phone, page, work)
  await phone.close()
  const again = await bare(await phone.start(), trial.site.address)
  await again.evaluate(() => localStorage.removeItem('filler'))
  await phone.close()
  await trial.reopen(phone)
}

/** The survey goes through to "Thank you!"; the app says that there is no room, and the file holds the answers. */
async function finishTheSurvey(trial, phone, page, work) {
  await work.oneResponse()
  await work.count(4)
  const button = await banner(page).getByRole('button', { name: 'Save a file' }).first().isVisible()
  if (!button && (await notices(page)).length === 0) {
    await goTo(page, '#/phone')
    const told = /full|no room/i.test(await page.getByRole('main').textContent())
    trial.expect(told, 'nothing on any screen says that there is no room')
  }
  const file = button ? await phone.file(() => saveAFile(page)) : await backup(phone)
  trial.expect(file?.includes(`katuwang/1/response/${trial.world.form}/`), 'the saved file holds no answers')
}
