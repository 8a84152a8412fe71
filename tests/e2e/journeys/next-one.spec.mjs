// The next project from one that is there: its structure with other dates, what was learned, and nobody's answers.
import { expect, kept, lookAround, open, test } from '../phone.mjs'

test('the next one has the structure of this one, its dates moved, and what it taught', async ({ page }) => {
  await open(page)
  await toTheExample(page)
  const before = await kept(page)
  const first = await firstSession(page)

  await page.getByRole('link', { name: 'Plan the next one from this' }).click()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(/^Storybook Saturdays 20\d\d$/)
  const learned = page.getByRole('heading', { name: 'What this one taught' }).locator('..').getByRole('listitem')
  await expect(learned).toHaveCount(1)
  await expect(learned).toContainText(/: \d+ of 68 \(Target 70%\)$/)
  const taught = await learned.textContent()
  // The same weekday as the first one, and time to prepare.
  const proposed = await page.getByLabel('First day').inputValue()
  expect(daysFrom(first, proposed) % 7).toBe(0)
  expect(daysFrom(first, proposed)).toBeGreaterThan(21)

  await page.getByLabel('Name', { exact: true }).fill('Storybook Sundays')
  await page.getByLabel('First day').fill(after(first, 70))
  await page.getByRole('button', { name: 'Plan the next one from this' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Storybook Sundays' })).toBeVisible()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await test.step('ten sessions, each as many days later, with as many children expected as came on average', async () => {
    await page.getByRole('link', { name: 'Sessions 10' }).click()
    const sessions = page.getByRole('link', { name: /Planned$/ })
    await expect(sessions).toHaveCount(10)
    for (let week = 0; week < 10; week++) {
      await expect(sessions.nth(week)).toHaveAccessibleName(`${week + 1}. ${words(after(first, 70 + 7 * week))} 24 expected Planned`)
    }
    await page.getByRole('link', { name: 'Back' }).click()
  })

  await test.step('the partners, to be asked anew', async () => {
    await page.getByRole('link', { name: 'Partners 4' }).click()
    await expect(page.getByRole('link', { name: /Not asked yet$/ })).toHaveCount(4)
    await page.getByRole('link', { name: 'Back' }).click()
    await page.getByRole('link', { name: 'Give and take 7' }).click()
    await expect(page.getByRole('link', { name: /Asked$/ })).toHaveCount(6)
    await expect(page.getByRole('link', { name: /Nobody yet$/ })).toHaveCount(1)
    await page.getByRole('link', { name: 'Back' }).click()
  })

  await test.step('what this one taught is among the conversations', async () => {
    await page.getByRole('link', { name: 'Conversations 1' }).click()
    await page.getByRole('link', { name: /^Storybook Saturdays/ }).click()
    await expect(page.getByLabel('With whom?')).toHaveValue('Storybook Saturdays')
    await expect(page.getByLabel('What did they say about the community?')).toHaveValue(taught)
  })

  await test.step('nobody has answered yet', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Reports' }).click()
    await page.getByRole('link', { name: /^Storybook Sundays/ }).click()
    await expect(page.getByText('No answers yet.')).toBeVisible()
  })

  await test.step('this one is as it was', async () => {
    const now = await kept(page)
    for (const [key, text] of Object.entries(before)) expect(now[key], key).toBe(text)
    await page.getByRole('navigation').getByRole('link', { name: 'Reports' }).click()
    await page.getByRole('link', { name: /^Storybook Saturdays/ }).click()
    await expect(page.getByText('68 answered of 73 children who came')).toBeVisible()
  })

  await page.reload()
  await page.getByRole('navigation').getByRole('link', { name: 'Projects' }).click()
  await page.getByRole('link', { name: /^Storybook Sundays/ }).click()
  await expect(page.getByRole('link', { name: 'Sessions 10' })).toBeVisible()
})

test('a first day that is none is said beside the field, and nothing is begun', async ({ page }) => {
  await open(page)
  await toTheExample(page)
  await page.getByRole('link', { name: 'Plan the next one from this' }).click()
  await page.getByLabel('First day').fill('')
  await expect(page.getByLabel('First day')).toHaveAccessibleDescription('Please fill this in.')
  await page.getByRole('button', { name: 'Plan the next one from this' }).click()
  await expect(page.getByLabel('First day')).toBeFocused()
  await page.getByRole('navigation').getByRole('link', { name: 'Projects' }).click()
  await expect(page.getByRole('link', { name: /^Storybook Saturdays/ })).toHaveCount(1)
})

test('a next one without a name says so, and nothing is begun', async ({ page }) => {
  await open(page)
  await toTheExample(page)
  await page.getByRole('link', { name: 'Plan the next one from this' }).click()
  await page.getByLabel('Name', { exact: true }).fill('')
  await page.getByRole('button', { name: 'Plan the next one from this' }).click()
  await expect(page.getByLabel('Name', { exact: true })).toHaveAccessibleDescription('Please fill this in.')
})

test('the partners of the next one stay when the example goes', async ({ page }) => {
  await open(page)
  await toTheExample(page)
  await page.getByRole('link', { name: 'Plan the next one from this' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Our own readings')
  await page.getByRole('button', { name: 'Plan the next one from this' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Projects' }).click()
  await page.getByRole('button', { name: 'Remove the example' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Projects' }).click()
  await page.getByRole('link', { name: /^Our own readings/ }).click()
  await page.getByRole('link', { name: /^Partners \d/ }).click()
  await expect(page.getByRole('link', { name: /Not asked yet$/ })).toHaveCount(4)
})

/** Loads the example and goes to its screen. */
async function toTheExample(page) {
  await lookAround(page)
  await page.getByRole('navigation').getByRole('link', { name: 'Projects' }).click()
  await page.getByRole('link', { name: /^Storybook Saturdays/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Storybook Saturdays' })).toBeVisible()
}

/** The day of the example's first session: three weeks before today. */
function firstSession(page) {
  return page.evaluate(() => {
    const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000)
    return new Date(today.getTime() - 21 * 86_400_000).toISOString().slice(0, 10)
  })
}

const daysFrom = (first, last) => (new Date(last) - new Date(first)) / 86_400_000
const after = (day, days) => new Date(new Date(day).getTime() + days * 86_400_000).toISOString().slice(0, 10)

function words(day) {
  return new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}
