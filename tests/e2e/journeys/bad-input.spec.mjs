// Bad input gets a clear message beside where it happened; nothing is lost and nothing is run.
import { expect, kept, lookAround, open, test } from '../phone.mjs'

const HOSTILE = [
  '=HYPERLINK("http://example.invalid","tap")',
  '<img src=x onerror="window.run = true"><script>window.run = true</script>',
  '{{constructor.constructor("window.run = true")()}} ${7*7} {0}',
  'שלום \u202eevil\u202c مرحبا',
  '👩🏽‍🏫📚 e\u0301 \u0000 ﷽',
  "'; DROP TABLE books; --",
]

async function newProject(page) {
  await open(page)
  await page.getByRole('link', { name: 'Begin a project' }).click()
  await page.getByRole('button', { name: /^Book drive/ }).click()
}

test('hostile names are words and nothing else', async ({ page }) => {
  await newProject(page)
  for (const text of HOSTILE) {
    await page.getByLabel('Name', { exact: true }).fill(text)
    await page.getByRole('button', { name: 'Done' }).click()
    // A parser of HTML would have made another letter of a zero.
    const heading = async () => (await page.getByRole('heading', { level: 1 }).textContent()).replaceAll('\u0000', '\ufffd')
    const shown = text.replaceAll('\u0000', '\ufffd')
    await expect.poll(heading).toBe(shown)
    await page.reload()
    await expect.poll(heading).toBe(shown)
    await page.getByRole('link', { name: 'Name, purpose, dates' }).click()
  }
  expect(await page.evaluate(() => window.run)).toBeUndefined()
})

test('a name of ten thousand letters stays as typed and says how many fit', async ({ page }) => {
  await newProject(page)
  const long = 'Aklatan '.repeat(1250)
  await page.getByLabel('Name', { exact: true }).fill(long)
  const said = page.getByText('This is 9999 characters long; 200 fit.')
  await expect(said).toBeVisible()
  await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await page.reload()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(long)
  await expect(said).toBeVisible()
  await page.getByLabel('Name', { exact: true }).fill('Aklatan')
  await expect(said).toBeHidden()
})

test('absurd dates are told apart from none', async ({ page }) => {
  await newProject(page)
  await page.getByLabel('First day').fill('0001-01-01')
  await expect(page.getByText('Please choose a year from 2000 to 2199.')).toBeVisible()
  await page.getByLabel('First day').fill('2026-12-12')
  await page.getByLabel('Last day').fill('2026-12-11')
  await expect(page.getByText('The last day is before the first.')).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByLabel('Last day')).toBeFocused()
  await page.getByLabel('Last day').fill('')
  await page.getByLabel('First day').fill('')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('heading', { name: 'What is still unclear' })).toBeVisible()
})

test('numbers and money that are none are told beside the field', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await page.getByRole('link', { name: /^Ask the children/ }).click()
  await page.getByRole('button', { name: 'All on one page' }).click()
  await page.getByRole('radio', { name: 'Very happy' }).check()
  await page.getByRole('radio', { name: 'Yes' }).check()
  await page.getByRole('textbox').first().fill('many')
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect(page.getByText('Please use digits.')).toBeVisible()
  await expect(page.getByRole('textbox').first()).toHaveValue('many')
})

for (const [what, text, said] of [
  ['another program’s file', '{"nodes": []}', 'this is not a file that Katuwang saved.'],
  ['no text at all', '\u0000\u0001\ufffe', 'this is not a file that Katuwang saved.'],
  ['half a backup', '{"katuwang":"backup","v":1,"made":"2026-11-28T09:41","count":1,"rec', 'the file is damaged or not complete.'],
]) {
  test(`a file that is ${what} is refused whole, with the reason`, async ({ page }) => {
    await open(page)
    await lookAround(page)
    const before = await kept(page)
    await page.getByRole('navigation').getByRole('link', { name: 'Phone' }).click()
    const file = { name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) }
    await page.getByLabel('Take in a saved file').setInputFiles(file)
    await expect(page.getByText(`Nothing was taken in, and nothing here was changed: ${said}`)).toBeVisible()
    expect(await kept(page)).toEqual(before)
  })
}
