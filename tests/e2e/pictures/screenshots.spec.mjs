// The four pictures of the README and of the install prompt. `cargo xtask pictures`.
import { expect, lookAround, open, test } from '../phone.mjs'

const SATURDAY = new Date('2026-11-28T09:41:00+08:00')

test.use({ deviceScaleFactor: 2 })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(SATURDAY)
  await open(page)
  await lookAround(page)
})

test('today', async ({ page }) => {
  for (let child = 0; child < 4; child++) await page.getByRole('button', { name: 'One more: Children' }).click()
  await page.getByRole('checkbox').first().check()
  await page.screenshot({ path: 'public/screenshots/today.png' })
})

test('project', async ({ page }) => {
  await page.getByRole('link', { name: /^Saturday/ }).click()
  await expect(page.getByRole('heading', { name: 'What is still unclear' })).toBeVisible()
  await page.screenshot({ path: 'public/screenshots/project.png' })
})

test('asking', async ({ page }) => {
  await page.getByRole('link', { name: /^Ask the children/ }).click()
  await page.getByRole('button', { name: 'Iloko' }).click()
  await page.getByRole('radio', { name: 'Naragsak unay' }).check()
  await page.screenshot({ path: 'public/screenshots/asking.png' })
})

test.describe('wide', () => {
  test.use({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 })

  test('report', async ({ page }) => {
    await page.getByRole('navigation').getByRole('link', { name: 'Reports' }).click()
    await page.getByRole('link', { name: /^Storybook Saturdays/ }).click()
    await expect(page.getByText('likely between').first()).toBeVisible()
    await page.screenshot({ path: 'public/screenshots/report.png' })
  })
})
