// What "Saved" promises to a person: two copies, a bin, a file that was read back, and nothing left after erasing.
import { compared, expect, file, fill, kept, lookAround, open, test } from '../phone.mjs'

test('what the first store lost comes back from the second, and is told of', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await compared(page)
  await page.getByRole('button', { name: 'One more: Children' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  const before = await kept(page)
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(page.getByText(/Records that came back from the other/)).toBeVisible()
  await expect(page.getByRole('group', { name: 'Children' }).getByRole('status')).toHaveText('1')
  expect(await kept(page)).toEqual(before)
})

test('what the second store lost is copied there again', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await compared(page)
  await page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase('katuwang').onsuccess = resolve)))
  await page.reload()
  await expect(page.getByText('Everything is there twice again.')).toBeVisible()
  await expect.poll(() => second(page)).toEqual(await kept(page))
})

test('what a browser that found both broken lost comes back from the spare', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await compared(page)
  await page.getByRole('button', { name: 'One more: Children' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  const before = await kept(page)
  await page.goto('rescue.html')
  await page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase('katuwang').onsuccess = resolve)))
  await page.evaluate(() => localStorage.clear())
  await open(page)
  await compared(page)
  await expect(page.getByRole('group', { name: 'Children' }).getByRole('status')).toHaveText('1')
  expect(await kept(page)).toEqual(before)
  await expect.poll(() => second(page)).toEqual(before)
})

test('an app that was closed while somebody was typing opens at the letter', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await page.getByRole('link', { name: /^Ask the children/ }).click()
  for (const answer of ['Very happy', 'Yes', 'Ilokano']) {
    await page.getByRole('radio', { name: answer, exact: true }).check()
    await page.getByRole('button', { name: 'Next' }).click()
  }
  await page.getByRole('button', { name: 'Skip this one' }).click()
  const books = page.getByRole('textbox')
  await books.pressSequentially('17')
  await books.press('ArrowLeft')
  await books.pressSequentially('2')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  // As from the home screen: the address names no screen.
  await page.goto('./')
  await expect(page.getByText('5 of 6')).toBeVisible()
  await expect(page.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('0')
  await expect(page.getByRole('textbox')).toHaveValue('1207')
})

test('what is removed can be put back from the bin, a project with everything in it', async ({ page }) => {
  await open(page)
  await lookAround(page)
  const before = withoutStamps(await kept(page))
  await page.getByRole('link', { name: /Storybook Saturdays/ }).click()
  await page.getByRole('link', { name: 'Tasks', exact: false }).last().click()
  await page.getByRole('link', { name: /^Edit: Choose and pack/ }).click()
  await page.getByRole('button', { name: 'Remove' }).click()
  await page.evaluate(() => (location.hash = '#/phone/aside'))
  await page.getByRole('button', { name: 'Put back: Choose and pack the books' }).click()
  await expect(page.getByText('Nothing was removed in the last 30 days.')).toBeVisible()
  expect(withoutStamps(await kept(page))).toEqual(before)

  await page.goBack()
  await page.getByRole('link', { name: /^Edit: Choose and pack/ }).click()
  await page.getByRole('button', { name: 'Remove' }).click()
  await page.evaluate(() => (location.hash = '#/phone/aside'))
  await page.getByRole('button', { name: 'Empty the bin' }).click()
  await expect(page.getByText('Nothing was removed in the last 30 days.')).toBeVisible()
  expect(JSON.stringify(await kept(page))).not.toContain('Choose and pack')
})

test('a file counts once it was read back, and what came after it is counted again', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await compared(page)
  const phone = page.getByRole('navigation').getByRole('link', { name: 'Phone' })
  const unfiled = page.getByRole('heading', { name: /^Records in no file yet/ })
  await phone.click()
  await expect(page.getByRole('heading', { name: 'Your work is safe here' })).toBeVisible()
  // Nobody would miss the example.
  await expect(unfiled).toBeHidden()

  await begin(page)
  await phone.click()
  await expect(unfiled).toHaveText('Records in no file yet: 1')
  const saved = await file(page, () => page.getByRole('button', { name: 'Save everything to a file' }).click())
  // The browser's word that it took the file is not enough.
  await expect(unfiled).toBeVisible()
  const choose = (text) =>
    page.getByLabel('Check a saved file').setInputFiles({ name: saved.name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await choose(saved.text.slice(0, -40))
  await expect(page.getByText('This file can\'t be used: the file is damaged')).toBeVisible()
  await choose(saved.text)
  await expect(page.getByText('The file is whole, and everything is in it.')).toBeVisible()
  await expect(unfiled).toBeHidden()
  await expect(page.getByText(`The last file that was checked: ${saved.name}`)).toBeVisible()

  await begin(page)
  await page.reload()
  await compared(page)
  await phone.click()
  await expect(unfiled).toHaveText('Records in no file yet: 1')
})

test('a phone that is nearly full begins nothing new, and says why', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await compared(page)
  await fill(page)
  await page.reload()
  await compared(page)
  await page.getByRole('link', { name: /^Ask the children/ }).click()
  await expect(page.getByText('no room left for another survey')).toBeVisible()
  await page.getByRole('link', { name: 'This phone' }).click()
  await expect(page.getByText('It is full.')).toBeVisible()
})

test('erasing everything wants a word, and leaves nothing in either store', async ({ page }) => {
  await open(page)
  await lookAround(page)
  await compared(page)
  await page.evaluate(() => localStorage.setItem('theme', 'somebody else\'s'))
  await page.evaluate(() => (location.hash = '#/phone/erase'))
  const erase = page.getByRole('button', { name: 'Erase everything now' })
  await page.getByLabel('Type the word').fill('erased')
  await expect(erase).toBeDisabled()
  await page.getByLabel('Type the word').fill('Erase')
  await Promise.all([page.waitForEvent('load'), erase.click()])
  await expect(page.getByRole('button', { name: 'Look around with an example' })).toBeVisible()
  await compared(page)
  const left = await page.evaluate(() => Object.keys(localStorage).sort())
  expect(left).toEqual(['katuwang/1/ballast', 'katuwang/1/canary', 'katuwang/1/erased', 'katuwang/1/phone', 'theme'])
  expect(JSON.stringify(await second(page))).toBe('{}')
})

/** Begins an empty project. */
async function begin(page) {
  await page.getByRole('navigation').getByRole('link', { name: 'Projects' }).click()
  await page.getByRole('link', { name: 'Begin a project' }).click()
  await page.getByRole('button', { name: /^Something else/ }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
}

/** What the second store holds, but for the phone's own. */
function second(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open('katuwang').onsuccess = ({ target: { result } }) => {
          const store = result.transaction('texts').objectStore('texts')
          const keys = store.getAllKeys()
          store.getAll().onsuccess = ({ target: { result: texts } }) => {
            result.close()
            const pairs = keys.result.map((key, place) => [key, texts[place]])
            resolve(Object.fromEntries(pairs.filter(([key]) => !/\/(phone|canary|erased)$/.test(key)).sort()))
          }
        }
      }),
  )
}

/** The data of each record: a record that was put back is the same, but changed later. */
function withoutStamps(texts) {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, JSON.parse(text).data]))
}
