// The first screen does not wait for what comes after it, and what could not come is fetched when it can.
import { expect, open, test } from '../phone.mjs'

const PARTS = '**/{split,chunk}_*.wasm'

test('the first screen works before the other parts are there', async ({ page }) => {
  let letGo
  const held = new Promise((resolve) => (letGo = resolve))
  await page.route(PARTS, async (route) => {
    await held
    await route.continue()
  })
  await open(page)
  await page.getByRole('button', { name: 'Filipino' }).click()
  await page.getByRole('button', { name: 'English' }).click()
  // A thumb that gets no answer at once taps again: the example comes once all the same.
  await page.getByRole('button', { name: 'Look around with an example' }).dblclick()
  await expect(page.getByText('One moment…')).toBeVisible()
  await page.getByRole('link', { name: 'Projects' }).click()
  await expect(page.getByRole('heading', { name: 'One moment…' })).toBeVisible()

  letGo()
  await expect(page.getByRole('heading', { name: 'Projects' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Storybook Saturdays/ })).toHaveCount(1)
})

test.describe('without a signal', () => {
  test.use({ expected: [/Failed to (fetch|load)/] })

  test('a part that could not come says so, and comes with the signal or a tap', async ({ page, context }) => {
    await page.route(PARTS, (route) => route.abort())
    await open(page, '/#/projects')
    await expect(page.getByRole('heading', { name: 'Not on the phone yet' })).toBeVisible()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('comes as soon as there is a signal')).toBeVisible()

    await context.setOffline(true)
    await page.unroute(PARTS)
    await context.setOffline(false)
    await expect(page.getByRole('heading', { name: 'Projects' })).toBeVisible()
    await page.getByRole('link', { name: 'Reports' }).click()
    await expect(page.getByRole('heading', { name: 'Reports' })).toBeVisible()
  })
})
