// A form of others on a phone without a network, and how a person finds their way in it.
import { expect, test as base } from './phone.mjs'
import { Phone } from './faults/browser.mjs'
import { serve } from '../../xtask/server.mjs'

/** A phone that can be killed like one whose battery falls out. No page on it may say an error. */
export const test = base.extend({
  phone: async ({}, use) => {
    const phone = await Phone.like()
    await use(phone)
    await phone.throwAway()
    expect(phone.complaints).toEqual([])
  },
})

/** Starts the browser of a phone, small as a cheap one is. */
export async function start(phone) {
  const page = await phone.start()
  await page.setViewportSize({ width: 360, height: 640 })
  return page
}

/** Puts the app and the example on a phone, cuts the network off, and gives the page and the address. */
export async function offline(phone) {
  const server = await serve('dist')
  const page = await start(phone)
  await page.goto(server.address)
  await page.getByRole('button', { name: 'Look around with an example' }).click()
  await expect(page.getByRole('heading', { name: 'Who came' })).toBeVisible()
  // What reads spreadsheets comes behind the app: a script and its module.
  await expect.poll(() => sheets(page)).toBe(2)
  await server.close()
  await phone.context.setOffline(true)
  return { page, address: server.address }
}

/** Kills the browser once everything is saved, starts it again, still without a network, and goes on by way of Today. */
export async function killed(phone, address) {
  await expect(phone.page.getByText('Saved', { exact: true })).toBeVisible()
  await phone.kill()
  const page = await start(phone)
  await phone.context.setOffline(true)
  await page.goto(`${address}#/today`)
  await page.getByRole('link', { name: 'Go on where you were' }).click()
  return page
}

/** How much of what reads spreadsheets is on the phone. */
function sheets(page) {
  return page.evaluate(async () => {
    const ours = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const files = (await Promise.all(ours.map((cache) => cache.keys()))).flat()
    return files.filter(({ url }) => /\/sheets-\w+\//.test(url)).length
  })
}

/** Goes from anywhere to where a project brings a form in. */
export async function toBringingIn(page) {
  await page.getByRole('navigation').getByRole('link', { name: 'Projects' }).click()
  await page.getByRole('main').getByRole('link', { name: /^Storybook Saturdays/ }).click()
  await page.getByRole('main').getByRole('link', { name: /^Proof/ }).last().click()
  await page.getByRole('link', { name: 'Bring a form in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bring a form in' })).toBeVisible()
}

/** Chooses a file: a path, or `{ name, mimeType, buffer }`. */
export function choose(page, file) {
  return page.getByLabel('Choose a file').setInputFiles(file)
}

/** Takes the form that was read and begins to ask. */
export async function takeAndAsk(page, title) {
  await page.getByRole('button', { name: 'Take this form' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.getByRole('link', { name: 'Ask now' }).click()
}

/** What the report says of a row. */
export function remark(page, where) {
  return page.getByRole('main').locator('.remark').filter({ has: page.getByText(where, { exact: true }) })
}

/** A question on the screen, by its words. */
export function question(page, words) {
  return page.getByRole('group', { name: words })
}

/** On to the next screen, whatever the way on is called. */
export function next(page) {
  return page.getByRole('button', { name: /^(Next|Skip this one)$/ }).click()
}

/** That the way on is refused, and why. */
export async function refused(page, why) {
  await next(page)
  await expect(page.getByRole('alert').filter({ hasText: why })).toBeVisible()
}

/** Asks in another language. */
export async function speak(page, language) {
  const chip = page.getByRole('group', { name: 'Language' }).getByRole('button', { name: language })
  await chip.click()
  await expect(chip).toHaveAttribute('aria-pressed', 'true')
}

/** Goes from the thanks to the results of the project. */
export async function toResults(page) {
  await page.getByRole('link', { name: 'Done' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Reports' }).click()
  await page.getByRole('main').getByRole('link', { name: /^Storybook Saturdays/ }).click()
}
