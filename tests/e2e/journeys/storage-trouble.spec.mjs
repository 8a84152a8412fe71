// Storage that is blocked or full: a banner says so, and nothing on the screen is lost.
import { changeSecond, compared, expect, file, fill, kept, lookAround, open, test } from '../phone.mjs'

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

test('with full storage what was begun is finished from the ballast, then the banner shows and nothing is lost', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await compared(page)
  await fill(page)
  await page.getByRole('link', { name: /^Ask the children/ }).click()
  await page.getByRole('radio', { name: 'Very happy' }).check()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await fill(page)
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('radio', { name: 'Yes' }).check()
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toContainText('There is no room left')
  await expect(page.getByText('Saved', { exact: true })).toBeHidden()
  const saved = await file(page, () => page.getByRole('button', { name: 'Save a file' }).click())
  expect(saved.text).toContain('/draft/')
  await page.evaluate(() => localStorage.removeItem('filler'))
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Previous' }).click()
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked()
})

test('a record that is damaged in one copy comes back from the other, and its bytes are kept', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  const before = await kept(page)
  const key = Object.keys(before).find((key) => key.startsWith('katuwang/1/task/'))
  await page.evaluate((key) => localStorage.setItem(key, localStorage.getItem(key).slice(0, -9)), key)
  await page.reload()
  await compared(page)
  const after = await kept(page)
  expect(after[key]).toBe(before[key])
  const aside = Object.keys(after).filter((key) => key.startsWith('katuwang/1/quarantine/'))
  expect(aside).toHaveLength(1)
  expect(after[aside[0]]).toBe(before[key].slice(0, -9))
})

test('a record that is damaged in every copy is set aside, told of, and goes into the saved file', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  const key = Object.keys(await kept(page)).find((key) => key.startsWith('katuwang/1/task/'))
  await page.evaluate((key) => localStorage.setItem(key, localStorage.getItem(key).slice(0, -9)), key)
  await changeSecond(page, key, 'torn as well', true)
  await page.reload()
  await compared(page)
  await page.getByRole('navigation').getByRole('link', { name: 'Phone' }).click()
  await expect(page.getByText("Records that can't be read: 1.")).toBeVisible()
  const saved = await file(page, () => page.getByRole('button', { name: 'Save everything to a file' }).click())
  expect(saved.text.split(`katuwang/1/quarantine/${key}`)).toHaveLength(3)
})
