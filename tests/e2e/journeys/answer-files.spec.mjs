// Answers as files for other programs and for anybody, and answers that come from files.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { expect, installAndCutOff, lookAround, open, test } from '../phone.mjs'

test('answers leave as another program lays them out, with what tells a whole file from a cut one, offline', async ({ page, context }) => {
  await installAndCutOff(page, context)
  await lookAround(page)
  await toAnswers(page)
  await page.getByRole('link', { name: 'Answers as files' }).click()
  await page.getByLabel('Which program').selectOption('As ODK Central does')
  const odk = await saved(page, 'Make the files')
  const rows = parse(odk.bytes, { columns: true })
  expect(rows).toHaveLength(68)
  expect(Object.keys(rows[0]).at(0)).toBe('SubmissionDate')
  expect(Object.keys(rows[0]).at(-1)).toBe('FormVersion')
  const given = page.getByRole('main').locator('.given')
  await expect(given).toContainText('68 rows')
  await expect(given).toContainText(createHash('sha256').update(odk.bytes).digest('hex'))
  // What was made is not what is wished any more.
  await page.getByLabel('Choices as').selectOption('Words in English')
  await expect(given).toBeHidden()
  await page.getByLabel('Which program').selectOption('As KoboToolbox does')
  const kobo = parse((await saved(page, 'Make the files')).bytes, { columns: true, delimiter: ';' })
  expect(kobo).toHaveLength(68)
  expect(new Set(kobo.map((row) => row['Can the child retell the story in a few words?']))).toEqual(new Set(['Yes', 'No']))
})

test('what anybody may see has no row of a child and no small count', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await toAnswers(page)
  await page.getByRole('link', { name: 'Answers as files' }).click()
  await page.getByLabel('For whom').selectOption('Anybody: counts only')
  await expect(page.getByLabel('Which program')).toBeHidden()
  await page.getByLabel('Counted by').selectOption('Language')
  const { name, bytes } = await saved(page, 'Make the files')
  expect(name).toBe('counts.csv')
  const rows = parse(bytes, { columns: true, bom: true })
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.filter(({ count }) => count !== '' && Number(count) > 0 && Number(count) < 10)).toEqual([])
  const ids = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/response/')).map((key) => key.split('/').pop()))
  expect(ids.filter((id) => bytes.toString().includes(id))).toEqual([])
})

test('answers come from a file: what is new is shown first, and it comes whole or not at all, offline', async ({ page, context }) => {
  await installAndCutOff(page, context)
  await lookAround(page)
  await toAnswers(page)
  await page.getByRole('link', { name: 'Answers as files' }).click()
  const ours = (await saved(page, 'Make the files')).bytes.toString()
  await page.getByRole('link', { name: 'Back' }).click()
  await page.getByRole('link', { name: 'Bring answers in' }).click()
  const main = page.getByRole('main')
  await choose(page, 'responses.csv', ours)
  await expect(main.getByText('Here already, the same: 68')).toBeVisible()
  await expect(main.getByText('There is nothing new in it.')).toBeVisible()
  await expect(main.getByRole('button', { name: /^Take in/ })).toBeHidden()

  const [header, first, ...others] = ours.trimEnd().split('\r\n')
  const id = first.split('"')[1]
  const another = first.replace(id, '01990000-0000-7000-8000-0000000000aa')
  const wrong = another.replace(/"[1-5]","(yes|no)"/, '"9","$1"')
  expect(wrong).not.toBe(another)
  await choose(page, 'responses.csv', [header, wrong, ...others].join('\r\n'))
  await expect(main.getByText('Does not fit: 1')).toBeVisible()
  await expect(main.locator('.remark')).toContainText('responses, row 2, column 10')
  await expect(main.getByRole('button', { name: /^Take in/ })).toBeHidden()

  await choose(page, 'responses.csv', [header, another, first, ...others].join('\r\n'))
  await expect(main.getByText('New: 1', { exact: true })).toBeVisible()
  await main.getByRole('button', { name: 'Take in 1' }).click()
  await expect(page.getByText('Handed in: 69')).toBeVisible()
})

test('a sheet that somebody typed is matched by its words, and by hand where they say nothing', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await toAnswers(page)
  await page.getByRole('link', { name: 'Bring answers in' }).click()
  const main = page.getByRole('main')
  await choose(page, 'paper.csv', 'Can the child retell the story in a few words?,Face\nYes,5\nNo,4\n')
  await expect(main.getByText('New: 2', { exact: true })).toBeVisible()
  await main.getByText('What the columns hold').click()
  await expect(main.getByLabel('Can the child retell')).toHaveValue(/\d/)
  await main.getByLabel('Face').selectOption('Did today\'s story make you happy?')
  await main.getByRole('button', { name: 'Take in 2' }).click()
  await expect(page.getByText('Handed in: 70')).toBeVisible()
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page.getByText('Did today\'s story make you happy?')).toBeVisible()
})

test('a whole project is one spreadsheet', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await expect.poll(() => page.evaluate(async () => {
    const files = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))
    return files.flat().filter((url) => url.includes('/sheets-')).length
  })).toBe(2)
  await page.getByRole('navigation').getByRole('link', { name: 'Reports' }).click()
  await page.getByRole('main').getByRole('link', { name: /^Storybook Saturdays/ }).click()
  const { name, bytes } = await saved(page, /^Everything in one spreadsheet/)
  expect(name).toMatch(/\.xlsx$/)
  expect(bytes.subarray(0, 4).toString()).toBe('PK\u0003\u0004')
})

async function toAnswers(page) {
  await page.getByRole('navigation').getByRole('link', { name: 'Surveys' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Questions' }).click()
  await page.getByRole('main').getByRole('link', { name: /^Answers/ }).click()
  await expect(page.getByText('Handed in: 68')).toBeVisible()
}

/** Taps a button that saves a file, and gives its name and bytes. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

function choose(page, name, text) {
  return page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
}
