// Counting who came with a thumb: children, adults, ages, walk-ins; every tap can be taken back.
import { expect, kept, lookAround, open, test } from '../phone.mjs'

test('children, adults, an age and a walk-in are counted, and the last taps are taken back one by one', async ({ page }) => {
  await open(page)
  await lookAround(page)
  const before = await kept(page)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden()
  await more(page, 'Children', 3)
  await more(page, 'Adults', 2)
  await byGroup(page).click()
  await more(page, 'Aged 6 to 8', 2)
  await more(page, 'Walk-ins', 1)
  await more(page, 'Iloko', 1)
  await page.getByRole('button', { name: 'One less: Children' }).click()
  await counted(page, { Children: 2, Adults: 2, 'Aged 6 to 8': 2, 'Walk-ins': 1, Iloko: 1 })

  await undo(page)
  await counted(page, { Children: 3 })
  await undo(page)
  await counted(page, { Iloko: '–' })
  await undo(page)
  await counted(page, { 'Walk-ins': '–', 'Aged 6 to 8': 2 })
  await undo(page)
  await counted(page, { 'Aged 6 to 8': 1, Adults: 2, Children: 3 })
  for (let taps = 0; taps < 3; taps++) await undo(page)
  await counted(page, { 'Aged 6 to 8': '–', Adults: '–', Children: 3 })
  for (let taps = 0; taps < 3; taps++) await undo(page)
  await counted(page, { Children: '–' })
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden()
  // Nobody was counted, so nothing took place yet.
  expect(Object.keys(await kept(page))).toEqual(Object.keys(before))
  await page.getByRole('navigation').getByRole('link', { name: 'Projects' }).click()
  await page.getByRole('link', { name: /^Storybook Saturdays/ }).click()
  await page.getByRole('link', { name: /^Sessions \d/ }).click()
  await expect(page.getByRole('link', { name: /^4\. .*28 expected Planned$/ })).toBeVisible()
})

test('counts are there after a reload, those by group in sight', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await more(page, 'Children', 4)
  await more(page, 'Adults', 1)
  await byGroup(page).click()
  await more(page, 'Aged 9 to 12', 3)
  await more(page, 'Walk-ins', 2)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await counted(page, { Children: 4, Adults: 1, 'Aged 9 to 12': 3, 'Walk-ins': 2, 'Aged 0 to 5': '–' })
  await more(page, 'Aged 0 to 5', 1)
  await undo(page)
  await counted(page, { 'Aged 0 to 5': '–', 'Aged 9 to 12': 3 })
})

test('more by age than children is said, until one of the two is right', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await more(page, 'Children', 2)
  await byGroup(page).click()
  await more(page, 'Aged 0 to 5', 1)
  await more(page, 'Aged 13 to 17', 1)
  const said = page.getByRole('status').filter({ hasText: /^By age/ })
  await expect(said).toBeHidden()
  await more(page, 'Aged 13 to 17', 1)
  await expect(said).toHaveText('By age 3 were counted, as children 2.')
  await undo(page)
  await expect(said).toBeHidden()
  await more(page, 'Aged 0 to 5', 1)
  await expect(said).toBeVisible()
  await more(page, 'Children', 1)
  await expect(said).toBeHidden()
})

test('who counts by age alone is not told that something is wrong', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await byGroup(page).click()
  await more(page, 'Aged 6 to 8', 1)
  await counted(page, { 'Aged 6 to 8': 1, Children: '–' })
  await expect(page.getByText(/^By age 1 were counted/)).toBeHidden()
})

test('what is asked of the children follows the count at once', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await expect(page.getByRole('group', { name: 'Children', exact: true })).toContainText('28 expected')
  await more(page, 'Children', 1)
  await expect(page.getByRole('link', { name: 'Ask the children · 0 of 1' })).toBeVisible()
})

function byGroup(page) {
  return page.getByText('By age, language, walk-ins')
}

async function more(page, whom, taps) {
  for (let tap = 0; tap < taps; tap++) await page.getByRole('button', { name: `One more: ${whom}`, exact: true }).click()
}

function undo(page) {
  return page.getByRole('button', { name: 'Undo' }).click()
}

async function counted(page, counts) {
  for (const [whom, count] of Object.entries(counts)) {
    await expect(page.getByRole('group', { name: whom, exact: true }).getByRole('status')).toHaveText(String(count))
  }
}
