// The report: for whom, in which language, on paper, as a file, and the answers behind its numbers.
import { readFile } from 'node:fs/promises'
import { expect, file, lookAround, open, test } from '../phone.mjs'
import { screens, visit } from '../screens.mjs'

async function openReport(page) {
  await open(page)
  await lookAround(page)
  const address = (await screens(page)).find((address) => /^#\/report\/[^/]+$/.test(address))
  await visit(page, address)
}

test('a number opens the answers behind it, for the team alone', async ({ page }) => {
  await openReport(page)
  const main = page.getByRole('main')
  await expect(main.getByText('54 of 68 children').first()).toBeVisible()
  await main.getByText(/^See the answers behind it: 54 of 68/).click()
  await expect(main.locator('.answers li')).toHaveCount(54)
  await main.locator('.counted-row summary', { hasText: 'As happy as can be' }).click()
  await expect(main.locator('.counted-row[open] .answers li').first()).toContainText('As happy as can be')
  await page.getByRole('button', { name: 'Sponsor: one page' }).click()
  await expect(main.locator('.counted-row, .fact, .answers')).toHaveCount(0)
  await expect(main.locator('.picture text', { hasText: 'not shown' }).first()).toBeVisible()
})

test('every kind of number opens what it stands on, and leads to it', async ({ page }) => {
  await openReport(page)
  const main = page.getByRole('main')
  const fact = main.locator('.fact', { hasText: 'children came, counted at each session' })
  const came = Number(await fact.locator('b').innerText())
  await fact.locator('summary').click()
  const heads = await fact.locator('.answers li').allInnerTexts()
  const counted = heads.map((line) => Number(/Children: (\d+)/.exec(line)[1]))
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(came)
  const bySession = main.locator('.block', { has: page.locator('.picture title', { hasText: /· By session$/ }) }).first()
  await bySession.getByText('The same as a table').click()
  const row = bySession.getByRole('button', { expanded: false }).first()
  const met = Number(/^(\d+) of/.exec(await bySession.getByRole('row').nth(1).getByRole('cell').first().innerText())[1])
  await row.click()
  await expect(bySession.locator('.behind:not([hidden]) li')).toHaveCount(met)
  const money = main.locator('.counted-row', { hasText: /^Planned ₱/ })
  await money.locator('summary').click()
  await money.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/edit\/fund-line\//)
})

test('the report speaks another language than the app', async ({ page }) => {
  await openReport(page)
  await page.getByRole('button', { name: 'Iloko' }).click()
  await expect(page.locator('.report')).toHaveAttribute('lang', 'ilo')
  await expect(page.getByRole('heading', { name: /^Nagballigi kadi/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible()
})

test('a story is written once and stands in the report and in its file', async ({ page, browser }) => {
  await openReport(page)
  await page.getByRole('link', { name: 'Story, lessons, what is next' }).click()
  await expect(page.getByLabel(/^One story/)).toHaveValue(/my lola/)
  await page.getByLabel(/^One story/).fill('"Again!" said <b>everybody</b>.\nSo we read it again.')
  await page.getByLabel('What did you learn?').fill('Ñ is read aloud.')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.locator('.story')).toContainText('"Again!" said <b>everybody</b>.')
  await page.getByRole('button', { name: 'Sponsor: one page' }).click()
  const saved = await file(page, () => page.getByRole('button', { name: 'Save as one file' }).click())
  expect(saved.name).toMatch(/^katuwang-report-sponsor-en-\d{4}-\d\d-\d\d\.html$/)
  expect(saved.text).not.toMatch(/<script|<b>|https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
  const alone = await (await browser.newContext({ offline: true, javaScriptEnabled: false })).newPage()
  await alone.setContent(saved.text)
  await expect(alone.getByRole('heading', { name: 'Storybook Saturdays' })).toBeVisible()
  await expect(alone.getByRole('img').first()).toBeVisible()
  const pages = (await alone.pdf({ format: 'A4' })).toString('latin1').match(/\/Type *\/Page\b/g)
  expect(pages).toHaveLength(1)
  await alone.context().close()
})

test('on paper there is nothing to tap', async ({ page }) => {
  await openReport(page)
  await page.getByRole('button', { name: 'Sponsor: one page' }).click()
  await page.emulateMedia({ media: 'print' })
  for (const gone of ['Print', 'Save as one file', 'Sponsor: one page']) {
    await expect(page.getByRole('button', { name: gone })).toBeHidden()
  }
  await expect(page.getByText('Hand over', { exact: true })).toBeHidden()
  await expect(page.getByText('For the sponsor: name, date, signature')).toBeVisible()
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type *\/Page\b/g)
  expect(pages).toHaveLength(1)
})

test('a picture is saved by itself, as SVG and as PNG', async ({ page }) => {
  await openReport(page)
  await page.getByText('The same as a table').first().click()
  const figure = await file(page, () => page.getByRole('button', { name: 'Save picture (SVG)' }).first().click())
  expect(figure.text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  expect(figure.text).not.toContain('var(')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save picture (PNG)' }).first().click()])
  const bytes = await readFile(await download.path())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBe(1024)
})
