// When the app itself can't start, what is kept can still be saved, and is taken in elsewhere.
import { readFile } from 'node:fs/promises'
import { changeSecond, compared, expect, file, kept, lookAround, open, test } from '../phone.mjs'

test('the rescue page saves both copies to a file that the app takes in', async ({ page, browser }) => {
  await open(page)
  await lookAround(page)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await compared(page)
  const before = await kept(page)
  const keys = Object.keys(before).filter((key) => key.startsWith('katuwang/1/task/'))
  // One is whole in one store only, one in the other only.
  await page.evaluate((key) => localStorage.setItem(key, 'torn'), keys[0])
  await changeSecond(page, keys[1], 'torn too')

  await page.goto('rescue.html')
  const saved = await file(page, () => page.getByRole('button', { name: 'Save to a file' }).click())
  expect(saved.name).toMatch(/^katuwang-rescue-\d{4}-\d\d-\d\d\.json$/)

  const other = await (await browser.newContext()).newPage()
  await open(other, page.url().replace('rescue.html', '#/phone'))
  await compared(other)
  await other.getByLabel('Take in a saved file').setInputFiles({
    name: saved.name,
    mimeType: 'application/json',
    buffer: Buffer.from(saved.text),
  })
  await expect(other.getByText('Taken in:')).toBeVisible()
  const after = await kept(other)
  const aside = ([key]) => key.startsWith('katuwang/1/quarantine/')
  expect(Object.fromEntries(Object.entries(after).filter((entry) => !aside(entry)))).toEqual(before)
  expect(Object.entries(after).filter(aside).map(([, text]) => text).sort()).toEqual(['torn', 'torn too'])
})

test.describe('an app that does not start', () => {
  test.use({ expected: [/Failed to|CompileError|WebAssembly|MIME/] })

  test('says so in all languages and leads to the rescue page', async ({ page }) => {
    await page.route('**/katuwang_bg.wasm', (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: 'not a module' }))
    await page.goto('/')
    await expect(page.getByRole('alert')).toContainText('Huminto ang Katuwang')
    await page.getByRole('link', { name: 'Save it to a file' }).click()
    await expect(page.getByRole('heading', { name: 'Save what is kept' })).toBeVisible()
  })
})

test('the rescue page is there without a network', async ({ page, context }) => {
  await open(page)
  await lookAround(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Who came' })).toBeVisible()
  await context.setOffline(true)
  await page.goto('rescue.html')
  await expect(page.getByRole('button', { name: 'Save to a file' })).toBeEnabled()
  expect(await readFile('dist/rescue.html', 'utf8')).toContain('sha256-')
})
