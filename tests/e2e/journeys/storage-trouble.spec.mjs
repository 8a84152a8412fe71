// Storage that is blocked or full: a banner says so, and nothing on the screen is lost.
import { expect, file, lookAround, open, test } from '../phone.mjs'

test('with blocked storage the app works, says so, and saves a file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await open(page)
  await expect(page.getByRole('alert')).toContainText('This browser keeps nothing')
  await lookAround(page)
  await page.getByRole('link', { name: /^Ask the children/ }).click()
  await page.getByRole('radio', { name: 'Very happy' }).check()
  await page.getByRole('button', { name: 'Next' }).click()
  const saved = await file(page, () => page.getByRole('button', { name: 'Save a file' }).click())
  expect(saved.text).toContain('Storybook Saturdays')
  await page.getByRole('button', { name: 'Previous' }).click()
  await expect(page.getByRole('radio', { name: 'Very happy' })).toBeChecked()
})

test('with full storage the banner shows, what is typed stays, and it is saved once there is room', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await page.evaluate(() => {
    let filler = ''
    for (const size of [1_000_000, 100_000, 10_000, 1_000, 100, 10]) {
      for (;;) {
        try {
          localStorage.setItem('filler', filler + 'x'.repeat(size))
          filler += 'x'.repeat(size)
        } catch {
          break
        }
      }
    }
  })
  await page.getByRole('link', { name: /^Ask the children/ }).click()
  await page.getByRole('radio', { name: 'Very happy' }).check()
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toContainText('no room left')
  await expect(page.getByText('Saved', { exact: true })).toBeHidden()
  const saved = await file(page, () => page.getByRole('button', { name: 'Save a file' }).click())
  expect(saved.text).toContain('/draft/')
  await page.evaluate(() => localStorage.removeItem('filler'))
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Previous' }).click()
  await expect(page.getByRole('radio', { name: 'Very happy' })).toBeChecked()
})

test('a damaged record is set aside, told of, and goes into the saved file', async ({ page }) => {
  await open(page)
  await lookAround(page)
  const key = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.startsWith('katuwang/1/task/'))
    localStorage.setItem(key, localStorage.getItem(key).slice(0, -9))
    return key
  })
  await page.reload()
  await page.getByRole('navigation').getByRole('link', { name: 'Phone' }).click()
  await expect(page.getByText("Records that can't be read: 1.")).toBeVisible()
  const saved = await file(page, () => page.getByRole('button', { name: 'Save everything to a file' }).click())
  expect(saved.text).toContain(`katuwang/1/quarantine/${key}`)
})
