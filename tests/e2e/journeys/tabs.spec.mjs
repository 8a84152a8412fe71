// Two tabs of one phone: what one changes the other shows, and neither writes over the other unseen.
import { compared, expect, kept, lookAround, open, test } from '../phone.mjs'

test('what one tab changes the other shows', async ({ page, context }) => {
  await open(page)
  await lookAround(page)
  const other = await context.newPage()
  await open(other)
  await page.getByRole('button', { name: 'One more: Children' }).click()
  await expect(other.getByRole('group', { name: 'Children' }).getByRole('status')).toHaveText('1')
  await other.getByRole('button', { name: 'One more: Children' }).click()
  await expect(page.getByRole('group', { name: 'Children' }).getByRole('status')).toHaveText('2')
  await page.evaluate(() => (location.hash = '#/phone'))
  await expect(page.getByText('Changed in two windows')).toBeHidden()
})

test('two tabs that fill in the same survey have a draft each', async ({ page, context }) => {
  await open(page)
  await lookAround(page)
  await page.getByRole('link', { name: /^Ask the children/ }).click()
  await page.getByRole('radio', { name: 'Very happy' }).check()
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByText('being filled in in another window')).toBeVisible()
  await expect(other.getByRole('radio', { name: 'Very happy' })).not.toBeChecked()
  await other.getByRole('radio', { name: 'Happy', exact: true }).check()
  await expect(other.getByText('Saved', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Next' }).click()
  const drafts = Object.entries(await kept(page)).filter(([key]) => key.startsWith('katuwang/1/draft/'))
  expect(drafts.map(([, text]) => JSON.parse(text).data.raw.happy).sort()).toEqual(['3', '4'])
})

test('a change over one that was not seen keeps the other version, and it can be taken', async ({ page, context }) => {
  await open(page)
  await lookAround(page)
  await compared(page)
  // A tab that hears nothing of what other tabs do.
  const deaf = await context.newPage()
  await deaf.addInitScript(() => {
    const listen = window.addEventListener
    window.addEventListener = (name, ...rest) => (name === 'storage' ? undefined : listen.call(window, name, ...rest))
  })
  await open(deaf)
  await compared(deaf)
  await page.getByRole('button', { name: 'One more: Children' }).click()
  await page.getByRole('button', { name: 'One more: Children' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await deaf.getByRole('button', { name: 'One more: Children' }).click()
  await expect(deaf.getByText('Saved', { exact: true })).toBeVisible()
  await deaf.reload()
  await compared(deaf)
  await expect(deaf.getByRole('group', { name: 'Children' }).getByRole('status')).toHaveText('1')
  await deaf.getByRole('navigation').getByRole('link', { name: 'Phone' }).click()
  await expect(deaf.getByText('Changed in two windows at the same moment: 1.')).toBeVisible()
  await deaf.getByRole('link', { name: 'Look' }).click()
  await deaf.getByRole('button', { name: /^Take this one/ }).click()
  await deaf.getByRole('navigation').getByRole('link', { name: 'Today' }).click()
  await expect(deaf.getByRole('group', { name: 'Children' }).getByRole('status')).toHaveText('2')
})
