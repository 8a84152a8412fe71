// Sessions that come again: said in plain words, seen before they are planned, and changed one by one afterwards.
import { expect, file, lookAround, open, test } from '../phone.mjs'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

test('every Saturday at nine, ten times, is seen before it is planned', async ({ page }) => {
  const saturdays = await tenSaturdays(page)
  await expect(page.getByRole('main').getByRole('listitem')).toHaveText(saturdays.map(full))
  await page.getByRole('link', { name: 'Back' }).click()
  await expect(page.getByText('Nothing yet')).toBeVisible()
  await page.getByRole('link', { name: `${full(saturdays[0])} → ${full(saturdays[9])}` }).click()
  await page.getByRole('button', { name: 'Put these on the plan (new or changed: 10, away: 0)' }).click()
  await expect(page.getByText('The sessions are on the plan.')).toBeVisible()
  await expect(sessions(page)).toHaveCount(10)
  for (const [nth, day] of saturdays.entries()) {
    await expect(sessions(page).nth(nth)).toHaveAccessibleName(`${nth + 1}. ${full(day)} 28 expected Planned`)
  }
  await sessions(page).first().click()
  await expect(page.getByLabel('Time')).toHaveValue('09:00')
})

test('what was cancelled or moved stays when the series changes, and what goes comes back by Undo', async ({ page }) => {
  const saturdays = await tenSaturdays(page)
  await page.getByRole('button', { name: /^Put these on the plan/ }).click()

  await page.getByRole('link', { name: new RegExp(`\\b${full(saturdays[2])}`) }).click()
  await page.getByRole('radio', { name: 'Cancelled' }).check()
  await page.getByLabel('Why was it moved or cancelled?').fill('Town fiesta')
  await page.getByRole('button', { name: 'Done' }).click()
  const cancelled = page.getByRole('link', { name: `${full(saturdays[2])} Town fiesta Cancelled`, exact: true })
  await expect(cancelled).toBeVisible()
  const sunday = after(saturdays[4], 1)
  await page.getByRole('link', { name: new RegExp(`\\b${full(saturdays[4])}`) }).click()
  await page.getByLabel('Day', { exact: true }).fill(iso(sunday))
  await page.getByRole('button', { name: 'Done' }).click()
  const moved = page.getByRole('link', { name: new RegExp(`\\b${full(sunday)}.*Planned$`) })
  await expect(moved).toBeVisible()

  // The cancelled one, the moved one and one more are left out: only the one more was still the series's to take.
  await page.getByRole('link', { name: new RegExp(`^${full(saturdays[0])} →`) }).click()
  await page.getByLabel(/^Left out/).fill([2, 4, 6].map((nth) => iso(saturdays[nth])).join('\n'))
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(7)
  await page.getByRole('button', { name: 'Put these on the plan (new or changed: 0, away: 1)' }).click()
  const gone = page.getByRole('link', { name: new RegExp(`\\d\\. ${full(saturdays[6])}`) })
  await expect(gone).toBeHidden()
  await expect(sessions(page)).toHaveCount(9)
  await expect(cancelled).toBeVisible()
  await expect(moved).toBeVisible()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(gone).toBeVisible()
  await expect(sessions(page)).toHaveCount(10)

  await page.getByRole('link', { name: new RegExp(`^${full(saturdays[0])} →`) }).click()
  await page.getByRole('button', { name: 'Put these on the plan (new or changed: 0, away: 1)' }).click()
  await expect(sessions(page)).toHaveCount(9)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await expect(sessions(page)).toHaveCount(9)
  await expect(gone).toBeHidden()
  await expect(cancelled).toBeVisible()
  await expect(moved).toBeVisible()
  await page.getByRole('link', { name: new RegExp(`^${full(saturdays[0])} →`) }).click()
  await expect(page.getByLabel(/^Left out/)).toHaveValue([2, 4, 6].map((nth) => iso(saturdays[nth])).join('\n'))
  await expect(page.getByRole('button', { name: /^Put these on the plan/ })).toBeHidden()
})

test('the first and the third Tuesday are those of each month', async ({ page }) => {
  await newSeries(page)
  const today = await nextOf(page, 0)
  await page.getByLabel('First day').fill(iso(today))
  await page.getByLabel('How does it come again?').selectOption('Every month, like the first Saturday')
  await page.getByRole('group', { name: 'Which of them in the month?' }).getByLabel('Third').check()
  await onlyOn(page, 'Tuesday')
  await page.getByLabel('How many times?').fill('6')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveText(firstAndThirdTuesdays(today, 6).map(full))
})

test('a rule of months on two weekdays says beside the weekdays that it takes one', async ({ page }) => {
  await newSeries(page)
  await page.getByLabel('How does it come again?').selectOption('Every month, like the first Saturday')
  const days = page.getByRole('group', { name: 'On which days?' })
  for (const day of ['Tuesday', 'Friday']) await days.getByLabel(day).check()
  await expect(days.getByRole('alert')).toHaveText('Please choose one of them only.')
})

test('a series without an end says beside the field what is missing', async ({ page }) => {
  await newSeries(page)
  await page.getByLabel('How many times?').fill('')
  await expect(page.getByLabel('How many times?')).toHaveAccessibleDescription('Please fill this in.')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByLabel('How many times?')).toBeFocused()
  // An end by its day will do as well.
  const last = after(await nextOf(page, 0), 20)
  await page.getByLabel('Until when?').fill(iso(last))
  await expect(page.getByLabel('How many times?')).toHaveAccessibleDescription('')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3)
})

test('the days of a new series are in sight before anything is typed', async ({ page }) => {
  await newSeries(page)
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(10)
  await expect(page.getByRole('button', { name: /^Put these on the plan/ })).toBeVisible()
})

test('a series that begins on another day of the week comes on that day', async ({ page }) => {
  await newSeries(page)
  const tomorrow = after(await nextOf(page, 0), 1)
  await page.getByLabel('First day').fill(iso(tomorrow))
  await expect(page.getByRole('main').getByRole('listitem').first()).toHaveText(full(tomorrow))
})

test('weeks and months show the sessions with what became of them', async ({ page }) => {
  const saturdays = await tenSaturdays(page)
  await page.getByRole('button', { name: /^Put these on the plan/ }).click()
  await sessions(page).nth(1).click()
  await page.getByRole('radio', { name: 'Cancelled' }).check()
  await page.getByRole('button', { name: 'Done' }).click()
  const became = saturdays.map((_, nth) => (nth === 1 ? 'Cancelled' : 'Planned'))

  await page.getByRole('button', { name: 'Weeks' }).click()
  await expect(page.getByRole('button', { name: 'Weeks', pressed: true })).toBeVisible()
  for (const [nth, day] of saturdays.entries()) {
    await expect(page.getByRole('heading', { name: `Week of ${dayAndMonth(after(day, -5))}`, exact: true })).toBeVisible()
    await expect(page.getByRole('link', { name: `${long(day)} 09:00 ${became[nth]}` })).toBeVisible()
  }

  await page.getByRole('button', { name: 'Months' }).click()
  for (const [nth, day] of saturdays.entries()) {
    const month = page.getByRole('table', { name: monthAndYear(day) })
    await expect(month.getByRole('columnheader')).toHaveCount(7)
    await expect(month.getByRole('link', { name: `${long(day)}: ${became[nth]}`, exact: true })).toBeVisible()
  }
  await expect(page.getByRole('table').getByRole('link')).toHaveCount(10)
  await page.getByRole('link', { name: `${long(saturdays[3])}: Planned` }).click()
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue(iso(saturdays[3]))
})

/** Begins an empty project and leaves the app on the editor of its first series. */
async function newSeries(page) {
  await open(page)
  await page.getByRole('link', { name: 'Begin a project' }).click()
  await page.getByRole('button', { name: 'Something else' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Stories at the market')
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('link', { name: 'Sessions 0' }).click()
  await page.getByRole('link', { name: 'Sessions that come again' }).click()
}

/** Says that sessions are every Saturday at nine, ten times, from the next Saturday on. Gives the Saturdays. */
async function tenSaturdays(page) {
  await newSeries(page)
  const first = await nextOf(page, 6)
  await page.getByLabel('First day').fill(iso(first))
  await expect(page.getByLabel('How does it come again?')).toHaveValue('weeks')
  await onlyOn(page, 'Saturday')
  await page.getByLabel('How many times?').fill('10')
  await page.getByLabel('Time', { exact: true }).fill('09:00')
  await page.getByLabel('Children expected').fill('28')
  return Array.from({ length: 10 }, (_, week) => after(first, 7 * week))
}

async function onlyOn(page, weekday) {
  const days = page.getByRole('group', { name: 'On which days?' })
  await days.getByLabel(weekday).check()
  for (const other of WEEKDAYS.filter((day) => day !== weekday)) await days.getByLabel(other).uncheck()
}

/** The sessions of the list, each with its place if it has one; the series is below them. */
function sessions(page) {
  return page.getByRole('main').getByRole('link', { name: /(Planned|Held|Cancelled)$/ })
}

/** The next such weekday after today, 0 for today itself: a day at noon, so that no clock moves it. */
async function nextOf(page, weekday) {
  const [year, month, day] = await page.evaluate(() => {
    const today = new Date()
    return [today.getFullYear(), today.getMonth(), today.getDate()]
  })
  const today = new Date(Date.UTC(year, month, day, 12))
  return weekday === 0 ? today : after(today, (weekday + 7 - today.getUTCDay()) % 7 || 7)
}

function firstAndThirdTuesdays(from, count) {
  const days = []
  for (let day = from; days.length < count; day = after(day, 1)) {
    const nth = Math.ceil(day.getUTCDate() / 7)
    if (day.getUTCDay() === 2 && (nth === 1 || nth === 3)) days.push(day)
  }
  return days
}

const after = (day, days) => new Date(day.getTime() + days * 86_400_000)
const iso = (day) => day.toISOString().slice(0, 10)
const written = (day, parts) => day.toLocaleDateString('en-GB', { ...parts, timeZone: 'UTC' }).replace(',', '')
const full = (day) => written(day, { day: 'numeric', month: 'long', year: 'numeric' })
const long = (day) => written(day, { weekday: 'long', day: 'numeric', month: 'long' })
const dayAndMonth = (day) => written(day, { day: 'numeric', month: 'long' })
const monthAndYear = (day) => written(day, { month: 'long', year: 'numeric' })

test('ten weekly sessions with one cancelled go into a calendar file, and say the same when it is saved again', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await page.getByRole('link', { name: /Storybook Saturdays/ }).first().click()
  await page.getByRole('link', { name: 'Sessions 10' }).click()
  await page.getByRole('link', { name: /^6\. / }).click()
  await page.getByRole('radio', { name: 'Cancelled' }).check()
  await page.getByLabel('Why was it moved or cancelled?').fill('Typhoon; schools closed')
  await page.getByRole('button', { name: 'Done' }).click()

  const save = () => page.getByRole('button', { name: 'Calendar file' }).click()
  const { name, text } = await file(page, save)
  expect(name).toMatch(/^katuwang-\d{4}-\d\d-\d\d\.ics$/)
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  expect(lines.filter((line) => line.startsWith('RRULE'))).toEqual(['RRULE:FREQ=WEEKLY;COUNT=10'])
  expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2)
  expect(lines).toContain('STATUS:CANCELLED')
  expect(lines.filter((line) => line.startsWith('RECURRENCE-ID'))).toHaveLength(1)
  expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toContain('Typhoon\\; schools closed')
  const uids = (text) => text.split('\r\n').filter((line) => line.startsWith('UID:'))
  expect(new Set(uids(text)).size).toBe(1)
  await page.reload()
  expect(uids((await file(page, save)).text)).toEqual(uids(text))
})
